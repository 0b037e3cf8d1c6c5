-- Against a slip of our own, not against an intruder, whom only the hashes and signatures find. Apart from the tables,
-- since SQLite and PostgreSQL write triggers differently.
create trigger ledger_in_order before insert on ledger
when new.number <> (select coalesce(max(number), 0) + 1 from ledger where partition = new.partition)
begin
    select raise(abort, 'the ledger takes the next number only');
end;

create trigger ledger_not_changed before update on ledger
begin
    select raise(abort, 'the ledger is append-only');
end;

create trigger ledger_not_deleted before delete on ledger
begin
    select raise(abort, 'the ledger is append-only');
end;

create trigger ledger_root_not_changed before update on ledger_root
begin
    select raise(abort, 'the ledger is append-only');
end;

create trigger ledger_root_not_deleted before delete on ledger_root
begin
    select raise(abort, 'the ledger is append-only');
end;
