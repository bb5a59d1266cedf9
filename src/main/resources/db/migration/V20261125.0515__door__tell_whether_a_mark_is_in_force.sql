-- whether one must not knock on that day; false without a mark
create function no_knock_on(since date, until date, day date) returns boolean language sql immutable as $$
    select since is not null and since <= day and (until is null or until >= day)
$$;
