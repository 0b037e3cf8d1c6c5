-- Requests for protection at a post, for the host State's procedure. What was told is sealed, the member's id with it, so that no
-- table links a case with a person.
create table protection_case (
  id               text   not null primary key,
  -- What the person is told; by chance, so that it says nothing about other cases.
  number           text   not null unique,
  post             text   not null,
  -- Whose procedure it is for, alpha-3.
  host_state       text   not null check (length(host_state) = 3),
  opened_at        bigint not null,
  opened_by        text   not null,
  -- Without a date until the case is closed; then sealed anew under a key with one.
  data_key         text   not null,
  sealed           blob   not null,
  taken_at         bigint,
  taken_by         text,
  closed_at        bigint,
  closed_by        text,
  check ((taken_at is null) = (taken_by is null)),
  check ((closed_at is null) = (closed_by is null)),
  check (closed_at is null or taken_at is not null)
);
create index protection_case_of on protection_case (host_state, closed_at);
