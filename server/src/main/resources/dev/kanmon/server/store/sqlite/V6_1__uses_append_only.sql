-- Against a slip of our own: a use is given back where that can be, never taken out.
create trigger facility_use_not_changed before update on facility_use
begin
    select raise(abort, 'uses of facilities are append-only');
end;

create trigger facility_use_not_deleted before delete on facility_use
begin
    select raise(abort, 'uses of facilities are append-only');
end;
