-- Uses of facilities that the desk of agreements recorded, in the order in which they were entered.
-- Nothing here is personal: who recorded one is the id of an account.
create table facility_use (
  id               text   not null primary key,
  number           bigint not null unique check (number > 0),
  facility         text   not null,
  grantor          text   not null,
  beneficiary      text   not null,
  act              text   not null check (act in ('USED', 'GIVEN_BACK', 'PAID_IN')),
  amount           text   not null,                                           -- exact, in decimal digits
  unit             text   not null,
  day              text   not null,                                           -- in the grantor's zone
  done_by          text   not null,
  price_amount     text,
  price_currency   text,
  note             text,
  recorded_at      bigint not null,
  account          text   not null,
  check ((price_amount is null) = (price_currency is null))
);
