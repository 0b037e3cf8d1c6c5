-- Whether a traveller is still expected, and how the doors were closed: told by cancellations and close-outs.

alter table traveller add column presence text not null default 'EXPECTED'
  check (presence in ('EXPECTED', 'CANCELLED', 'NOT_ON_BOARD', 'ON_BOARD'));
