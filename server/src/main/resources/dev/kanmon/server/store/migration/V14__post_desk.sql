-- What the desk of a post adds about members of parties. All that is personal is sealed under the enrolment's key, and goes
-- with it; nothing here is personal.

-- Decisions about whoever no carrier's list had when the officer looked. The last of a member is the one in force.
create table post_screening (
  id               text   not null primary key,
  member           text   not null,
  outcome          text   not null,
  decided_at       bigint not null,
  ledger_entry     bigint not null,
  data_key         text   not null,                                           -- the enrolment's
  record           blob   not null,                                           -- sealed, as that of a decision
  in_force         bigint not null check (in_force in (0, 1))
);

create unique index post_screening_in_force on post_screening (member) where in_force = 1;

-- What an officer at the post tells officers of the same State at the port of entry.
create table post_note (
  id               text   not null primary key,
  member           text   not null,
  grantor          text   not null,                                           -- alpha-3
  post             text   not null,
  voyage           text   not null,
  port             text   not null,                                           -- of entry
  day              text   not null,                                           -- of arrival, local to it
  noted_at         bigint not null,
  officer          text   not null,                                           -- account
  data_key         text   not null,
  sealed           blob   not null
);

create index post_note_port on post_note (grantor, port, day);

-- A class an officer was told of that shuts biometrics, or the reference to what another system took.
create table post_biometrics (
  member           text   not null primary key,
  at               bigint not null,
  officer          text   not null,                                           -- account
  data_key         text   not null,
  sealed           blob   not null
);
