-- The registry of agreements: which files were in force from when, and what the desk of agreements is about to change.
-- Nothing here is personal: authors are ids of accounts.

-- SQLite cannot widen a check, so both tables are written anew.
create table account_with_desk (
  id               text   not null primary key,
  role             text   not null check (role in ('ADMINISTRATOR', 'OFFICER', 'AGREEMENT_DESK')),
  key              text   not null,
  user_name_hash   blob   unique,
  user_name        blob   not null,
  display_name     blob   not null,
  password_hash    text,
  code_secret      blob,
  last_code_step   bigint not null,
  created_at       bigint not null,
  disabled_at      bigint
);
insert into account_with_desk
  (id, role, key, user_name_hash, user_name, display_name, password_hash, code_secret, last_code_step, created_at, disabled_at)
  select id, role, key, user_name_hash, user_name, display_name, password_hash, code_secret, last_code_step, created_at, disabled_at
  from account;
drop table account;
alter table account_with_desk rename to account;

create table one_time_link_with_desk (
  secret_hash      blob   not null primary key,
  purpose          text   not null check (purpose in ('WELCOME', 'SIGN_IN')),
  account          text   not null,
  role             text   not null check (role in ('ADMINISTRATOR', 'OFFICER', 'AGREEMENT_DESK')),
  issued_by        text,
  expires_at       bigint not null
);
insert into one_time_link_with_desk (secret_hash, purpose, account, role, issued_by, expires_at)
  select secret_hash, purpose, account, role, issued_by, expires_at from one_time_link;
drop table one_time_link;
alter table one_time_link_with_desk rename to one_time_link;

-- Every text that ever was in force, or was to be: instrument files and catalogues of sources.
create table agreement_file (
  hash             text   not null primary key check (length(hash) = 64),   -- SHA-256 of the text in UTF-8
  text             text   not null
);

-- Steps of the desk. An instrument may have several drafts; at most one registry follows another.
create table agreement_draft (
  id               text   not null primary key,
  instrument       text   not null,
  file             text   not null references agreement_file (hash),
  note             text   not null,
  state            text   not null check (state in ('DRAFT', 'CHECKED', 'ACTIVATED', 'IN_FORCE', 'WITHDRAWN')),
  author           text   not null,
  created_at       bigint not null,
  -- What it was checked against: the version of the registry it is to follow, and the file it is to replace there.
  checked_against  text,
  replaces         text   references agreement_file (hash),
  -- The version of the registry with it.
  version          text,
  activated_by     text,
  activated_at     bigint,
  in_force_at      bigint
);
create index agreement_draft_waiting on agreement_draft (in_force_at) where state = 'ACTIVATED';

-- What decisions were taken by, in the order in which it came into force.
create table registry (
  number           bigint not null primary key check (number > 0),
  version          text   not null check (length(version) = 64),
  sources          text   not null references agreement_file (hash),
  in_force_at      bigint not null,
  draft            text   references agreement_draft (id)                    -- absent where a release brought it
);
create index registry_version on registry (version);
create index registry_in_force on registry (in_force_at);

create table registry_file (
  registry         bigint not null references registry (number),
  instrument       text   not null,
  file             text   not null references agreement_file (hash),
  primary key (registry, instrument)
);
