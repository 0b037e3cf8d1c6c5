-- Against a slip of our own: what was in force can be asked for at any later time.
create trigger agreement_file_not_changed before update on agreement_file
begin
    select raise(abort, 'agreement files are append-only');
end;

create trigger agreement_file_not_deleted before delete on agreement_file
begin
    select raise(abort, 'agreement files are append-only');
end;

create trigger registry_not_changed before update on registry
begin
    select raise(abort, 'the registry is append-only');
end;

create trigger registry_not_deleted before delete on registry
begin
    select raise(abort, 'the registry is append-only');
end;

create trigger registry_file_not_changed before update on registry_file
begin
    select raise(abort, 'the registry is append-only');
end;

create trigger registry_file_not_deleted before delete on registry_file
begin
    select raise(abort, 'the registry is append-only');
end;
