-- Gates in the authority of named officers, and whom they landed or sent to the counter; nothing personal. Rows of landings
-- are only ever added. One thing about them may change, once: an earlier use of a pass, told later, makes a use of it second.
create table gate_shift (
  id               text   not null primary key,
  port             text   not null,                                           -- IATA code, or UN/LOCODE where it has none
  state            text   not null,                                           -- of the port, alpha-3
  gate             text   not null,                                           -- name of the gate
  officer          text   not null,                                           -- account
  secret           blob   not null unique,                                    -- fingerprint
  began_at         bigint not null,
  ends_at          bigint not null,
  ended_at         bigint                                                     -- where it was ended before
);

create index gate_shift_of_officer on gate_shift (officer, began_at);

create table landing (
  id               text   not null primary key,                               -- made by the device
  shift            text   not null references gate_shift (id),
  sequence         bigint not null,                                           -- of the device's records in the shift
  number           text,                                                      -- of the pass
  pass             text,                                                      -- id of the pass, where it is one of this register
  voyage           text,                                                      -- carrier and number
  day              text,                                                      -- of departure, local to the port
  joined_at        bigint,
  at               bigint not null,                                           -- by the device's clock
  received_at      bigint not null,
  way              text   not null check (way in ('OFFICER', 'E_GATE', 'COUNTER')),
  word             text   not null check (word in ('LANDED', 'TO_COUNTER')),
  reason           text,
  document         text,                                                      -- fingerprint salted with the secret of the shift
  standing         text   not null check (standing in ('STANDS', 'SECOND_USE')),
  ledger_entry     bigint not null,
  check ((reason is null) = (word = 'LANDED'))
);

-- Of the landings with one pass exactly one stands.
create unique index landing_use on landing (number) where number is not null and word = 'LANDED' and standing = 'STANDS';
create index landing_of_shift on landing (shift, at);
create index landing_of_voyage on landing (voyage, day);
create index landing_of_pass on landing (pass);
