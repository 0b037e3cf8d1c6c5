-- Keys that seal data, each wrapped (AES-256-GCM) by the key of the UTC month in which it was kept; and notes of how far
-- what is append-only elsewhere has come. Instants are microseconds since 1970-01-01T00:00:00Z.
create table data_key (
    id         text not null primary key,
    purpose    text not null,
    month      text not null,
    wrapped    blob not null,
    destroy_at bigint
);

create index data_key_destroy_at on data_key (destroy_at);

create index data_key_month on data_key (month);

create table witness (
    name   text   not null primary key,
    number bigint not null,
    digest text   not null
);
