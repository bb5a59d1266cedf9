-- for the tables of whatever is begun for one person; the lock makes forgetting and beginning wait for each other
create function resident_refuse_the_forgotten() returns trigger language plpgsql as $$
declare
    forgotten timestamptz;
begin
    select forgotten_at into forgotten from resident where id = new.resident_id for share;
    if forgotten is not null then
        raise exception 'the person was forgotten'
            using errcode = 'check_violation', constraint = 'resident_forgotten_is_left_alone';
    end if;
    return new;
end $$;
