-- what a closed report said before it was corrected, by whom, and why
create table report_version (
    id              uuid primary key,
    intervention_id uuid        not null references intervention on delete restrict,
    number          int         not null check (number > 0),
    said_by         uuid        not null references account on delete restrict,
    said_at         timestamptz not null,
    replaced_by     uuid        not null references account on delete restrict,
    replaced_at     timestamptz not null,
    reason          text check (char_length(reason) between 1 and 200),
    constraint report_version_in_order unique (intervention_id, number)
);
create index report_version_said_by on report_version (said_by);
create index report_version_replaced_by on report_version (replaced_by);

create table report_version_line (
    version_id uuid    not null references report_version on delete restrict,
    position   int     not null check (position > 0),
    label      text    not null,
    value      text,
    words      boolean not null,
    changed    boolean not null,
    primary key (version_id, position),
    constraint report_version_line_only_words_are_wiped check (words or value is not null)
);

-- nothing of it ever changes, but that words go with the person they are about
create function report_version_is_append_only() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if tg_table_name = 'report_version' and to_jsonb(new) = to_jsonb(old) || '{"reason": null}' then
            return new;
        end if;
        if tg_table_name = 'report_version_line' and to_jsonb(new) = to_jsonb(old) || '{"value": null}' then
            return new;
        end if;
    end if;
    raise exception 'earlier versions of a report are append-only';
end
$$;
create trigger report_version_stays before update or delete on report_version
    for each row execute function report_version_is_append_only();
create trigger report_versions_stay before truncate on report_version
    for each statement execute function report_version_is_append_only();
create trigger report_version_line_stays before update or delete on report_version_line
    for each row execute function report_version_is_append_only();
create trigger report_version_lines_stay before truncate on report_version_line
    for each statement execute function report_version_is_append_only();
