-- Passes that were issued, and the signed list that tells which of them stand. What a pass says is sealed under its
-- traveller's key; nothing here is personal.
create table pass (
  id               text   not null primary key,
  number           text   not null unique,                                    -- 13 characters
  state            text   not null,                                           -- that admits and issues, alpha-2
  list             text   not null,                                           -- of the number: State and first day
  place            bigint not null,                                           -- on that list, from 0
  traveller        text   not null,                                           -- on one voyage
  voyage           text   not null,
  decision         text   not null,                                           -- in force when it was issued
  content          text   not null,                                           -- fingerprint of all that it says but its number
  data_key         text   not null,                                           -- the traveller's
  sealed           blob   not null,                                           -- both forms
  link             blob   not null unique,                                    -- fingerprint of the secret of the traveller's page
  issued_at        bigint not null,
  issued_by        text   not null,                                           -- account
  ends_at          bigint not null,                                           -- first moment at which it holds no more
  withdrawn_at     bigint,
  reason           text,
  withdrawn_by     text,                                                      -- account; absent where a message or a decision did
  unique (list, place),
  check ((withdrawn_at is null) = (reason is null))
);

-- A traveller has at most one pass that stands.
create unique index pass_standing on pass (traveller) where withdrawn_at is null;
create index pass_of_traveller on pass (traveller);
create index pass_of_voyage on pass (voyage);
create index pass_of_state on pass (state, ends_at);

-- The list of each State that is out. It is of use while it covers all changes.
create table pass_status (
  state            text   not null primary key,
  changes          bigint not null,                                           -- passes issued and withdrawn so far
  covers           bigint not null,                                           -- of them, those that the list knows
  number           bigint not null,                                           -- of the list; only rises
  issued_at        bigint not null,
  expires_at       bigint not null,
  signer           text   not null,                                           -- SHA-256 of the certificate
  list             text   not null                                            -- signed
);
