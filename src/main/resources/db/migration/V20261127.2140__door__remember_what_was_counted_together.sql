-- the counting that gave a door its place in a building: what was counted wrongly goes together
alter table door add column counted_in uuid;

-- whether anything is known of a door: a request not to knock, or a row of any module that names it, now or to come
create function door_is_known(id uuid) returns boolean language plpgsql stable as $$
declare
    reference record;
    found_one boolean;
begin
    if exists (select from door d where d.id = door_is_known.id and d.no_knock_since is not null) then
        return true;
    end if;
    for reference in
        select c.conrelid::regclass as referring, a.attname as named_by
        from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
        where c.confrelid = 'door'::regclass and c.contype = 'f'
    loop
        execute format('select exists (select from %s where %I = $1)', reference.referring, reference.named_by)
            into found_one using door_is_known.id;
        if found_one then
            return true;
        end if;
    end loop;
    return false;
end
$$;
