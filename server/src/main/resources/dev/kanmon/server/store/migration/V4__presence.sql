-- Whether a traveller is still expected, and how the doors were closed: told by cancellations and close-outs.

alter table traveller add column presence text not null default 'EXPECTED'
  check (presence in ('EXPECTED', 'CANCELLED', 'NOT_ON_BOARD', 'ON_BOARD'));

-- A close-out of passengers says nothing of the crew, and the other way round.
alter table traveller add column crew bigint not null default 0 check (crew in (0, 1));

-- By what a cancellation or a close-out may mean a traveller: fingerprints of references, documents, name.
create table traveller_key (
  voyage text not null references voyage (id),
  key text not null,
  traveller text not null references traveller (id),
  primary key (voyage, key, traveller)
);
