-- Parties that enrolled for a departure post, their members, and how it ended with each. What a party told is sealed under a
-- key of its own, destroyed after the voyage or when it takes the enrolment back; nothing here is personal.
create table enrolment (
  id               text   not null primary key,
  link             blob   not null unique,                                    -- fingerprint of the secret of its page
  post             text   not null,                                           -- such as JP-ICN
  provision        text   not null,                                           -- the arrangement, as decisions cite it
  voyage           text   not null,                                           -- carrier and number in the one spelling that is compared
  day              text   not null,                                           -- of departure, local to the port
  origin           text   not null,
  destination      text   not null,
  departure        text   not null,                                           -- local to origin, ISO 8601
  arrival          text   not null,                                           -- local to destination, ISO 8601
  channel          text   not null check (channel in ('SELF', 'ASSISTED', 'AT_DESK')),
  consent          text   not null,                                           -- language and version of the text agreed to
  slot             text,                                                      -- start, local to the post; absent while none is given
  released         bigint not null default 0 check (released in (0, 1)),      -- did not come in its slot, or never wanted one
  asked_at         bigint not null,
  data_key         text   not null,
  sealed           blob   not null,
  ends_at          bigint not null,                                           -- from when on nothing of it is kept
  leaves_at        bigint not null                                            -- departure
);

create index enrolment_post on enrolment (post, day);
create index enrolment_slots on enrolment (day, released, slot, post);
create index enrolment_voyage on enrolment (voyage, day);
create index enrolment_end on enrolment (ends_at);
create index enrolment_leaves on enrolment (leaves_at);

create table member (
  id               text   not null primary key,
  enrolment        text   not null references enrolment (id) on delete cascade,
  place            bigint not null,                                           -- in the party, from 0
  document         text   not null,                                           -- fingerprint, as those of traveller_key
  stage            text   not null check (stage in ('ENROLLED', 'JOINED', 'AT_DESK', 'PRE_CONFIRMED', 'ENDED')),
  joined_at        bigint,                                                    -- the line at the post
  started_at       bigint,                                                    -- at the desk
  finished_at      bigint,
  officer          text,                                                      -- account, who has or had them at the desk
  person           text,                                                      -- the carrier's traveller, where a list has them
  holder           text,                                                      -- to whom the pass was issued: the person, or else the member
  unique (enrolment, place)
);

create index member_document on member (document);
create index member_open on member (enrolment) where stage <> 'ENDED';
create index member_person on member (person) where person is not null;
create index member_holder on member (holder) where holder is not null;

-- Exactly one a member, for good; it outlives what the party told.
create table outcome (
  member           text   not null primary key,
  post             text   not null,
  voyage           text   not null,
  day              text   not null,
  departure        text   not null,
  arrival          text   not null,
  channel          text   not null,
  outcome          text   not null,
  reason           text,
  slot             text,
  joined_at        bigint,
  started_at       bigint,
  finished_at      bigint,
  at               bigint not null,
  officer          text                                                       -- account; absent where no officer did it
);

create index outcome_day on outcome (post, day);
