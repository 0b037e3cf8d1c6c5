-- What came in, who travels on which voyage, and what was decided. Everything personal is sealed; look-ups go by
-- fingerprint. Ids are UUIDv7 as text, instants microseconds since the epoch, UTC.

create table message (
  id text primary key,
  identity text not null unique,          -- fingerprint of who sent which bytes: the same again is the same message
  received_at bigint not null,
  data_key text not null,                 -- seals raw and answer, destroyed after the profile's time
  raw blob not null,
  state text not null check (state in ('RECEIVED', 'ANSWERED', 'REJECTED', 'FAILED')),
  answer blob
);

create index message_unfinished on message (state) where state = 'RECEIVED';

create table voyage (
  id text primary key,
  identity text not null unique,          -- carrier, number, first port and day: nothing personal
  designator text not null,
  origin text not null,
  destination text not null,
  departure text,                         -- local to origin, ISO 8601
  arrival text,                           -- local to destination, ISO 8601
  day text not null                       -- of departure, local to origin
);

create index voyage_day on voyage (day);

create table traveller (
  id text primary key,
  voyage text not null references voyage (id),
  identity text not null,                 -- fingerprint of the references by which the carrier means one person
  place bigint not null,                  -- order in which the carrier reported them
  data_key text not null,                 -- seals what is decided next about this traveller
  unique (voyage, identity)
);

create table decision (
  id text primary key,
  traveller text not null references traveller (id),
  message text not null references message (id),
  outcome text not null,
  directive text not null,
  decided_at bigint not null,
  ledger_entry bigint not null,
  inputs text not null,                   -- fingerprint of everything it was decided from
  data_key text not null,                 -- the traveller's key at the time
  record blob not null,                   -- sealed
  in_force bigint not null check (in_force in (0, 1))
);

create unique index decision_in_force on decision (traveller) where in_force = 1;
