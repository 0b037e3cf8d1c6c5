-- The history of everything that happened, and the signed roots that vouch for it. The byte forms behind hash, prev and
-- signature are described in the documentation of the package dev.kanmon.server.ledger. Instants are microseconds since
-- 1970-01-01T00:00:00Z; digests and signatures are lower-case hexadecimal.
create table ledger (
    partition bigint not null,
    number    bigint not null check (number > 0),
    at        bigint not null,
    kind      text   not null,
    body      text   not null,
    prev      text   not null check (length(prev) = 64),
    hash      text   not null check (length(hash) = 64),
    primary key (partition, number)
);

create table ledger_root (
    partition bigint not null,
    number    bigint not null,
    at        bigint not null,
    hash      text   not null check (length(hash) = 64),
    prev      text   not null check (length(prev) = 64),
    signature text   not null check (length(signature) = 128),
    primary key (partition, number),
    foreign key (partition, number) references ledger (partition, number)
);
