-- Who left with a pass, as close-outs and exit checks tell, and by whom a member of a party held one; nothing personal.
create table departure (
  id               text   not null primary key,
  pass             text   not null references pass (id),
  holder           text   not null,                                           -- to whom the pass was issued
  way              text   not null check (way in ('CLOSE_OUT', 'EXIT_CHECK')),
  at               bigint not null,
  officer          text,                                                      -- account; absent where a message told
  standing         text   not null check (standing in ('COUNTS', 'BESIDE', 'STAYED')),
  unique (pass, way)
);

-- Of what is told about one pass at most one record is the departure.
create unique index departure_counts on departure (pass) where standing = 'COUNTS';
create index departure_holder on departure (holder);

-- The member's row goes with the enrolment; the pass and the landing stay, and belong to this outcome.
alter table outcome add column holder text;

create index outcome_holder on outcome (holder) where holder is not null;
create index outcome_of_day on outcome (day);

-- By month of departure.
create index landing_of_day on landing (day);
