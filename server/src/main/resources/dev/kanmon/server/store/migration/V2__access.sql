-- Accounts of people. Names and the secret of the authenticator app are sealed under the account's own key; the name
-- is found by its keyed hash, which goes when the account is disabled, so that the name can be given again.
create table account (
  id               text   not null primary key,
  role             text   not null check (role in ('ADMINISTRATOR', 'OFFICER')),
  key              text   not null,
  user_name_hash   blob   unique,
  user_name        blob   not null,
  display_name     blob   not null,
  -- Both absent on an account that signs in by link only.
  password_hash    text,
  code_secret      blob,
  -- The last step (RFC 6238) whose code was used: no code is good twice.
  last_code_step   bigint not null,
  created_at       bigint not null,
  disabled_at      bigint
);

-- Links that work once: the row goes when the link is used. Only the hash of the secret is kept.
create table one_time_link (
  secret_hash      blob   not null primary key,
  purpose          text   not null check (purpose in ('WELCOME', 'SIGN_IN')),
  -- The account that a welcome will make, or that a sign-in is for.
  account          text   not null,
  role             text   not null check (role in ('ADMINISTRATOR', 'OFFICER')),
  -- Absent on the link that a start prints for the first administrator.
  issued_by        text,
  expires_at       bigint not null
);

-- Recent failures by keyed hash of the name given, whether or not it is anybody's.
create table failed_sign_in (
  user_name_hash   blob   not null,
  at               bigint not null
);
create index failed_sign_in_of on failed_sign_in (user_name_hash, at);

-- Keys by which carriers send messages. Only the hash of the secret is kept.
create table carrier_key (
  id               text   not null primary key,
  carrier          text   not null,
  secret_hash      blob   not null unique,
  created_at       bigint not null,
  revoked_at       bigint
);
