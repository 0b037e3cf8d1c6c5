-- Travellers' own applications for a pass. What they told is sealed under a key of the application's own, destroyed after
-- the voyage; nothing here is personal. Rows go with the application.
create table application (
  id               text   not null primary key,
  link             blob   not null unique,                                    -- fingerprint of the secret of its page
  voyage           text   not null,                                           -- carrier and number, as the traveller gave it
  day              text   not null,                                           -- of departure, local to the port
  data_key         text   not null,
  sealed           blob   not null,
  received_at      bigint not null,
  ends_at          bigint not null                                            -- from when on nothing of it is kept
);

create index application_voyage on application (voyage, day);
create index application_end on application (ends_at);
