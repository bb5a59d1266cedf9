-- tools, bikes and protective gear; no holder: the store. What is out of use stays, with all that was written of it
create table gear_thing (
    id           uuid primary key,
    name         text   not null check (length(name) between 1 and 80),
    kind         text   not null check (kind in ('TOOL', 'BIKE', 'PROTECTION')),
    label        text check (length(label) between 1 and 40),
    condition    text   not null check (condition in ('GOOD', 'WORN', 'TO_REPAIR', 'OUT_OF_USE')),
    holder_id    uuid references account on delete restrict,
    bought_on    date,
    value        numeric(10, 2) check (value >= 0),
    check_months int check (check_months between 1 and 120),
    checked_on   date,
    next_check   date,
    version      bigint not null,
    constraint gear_thing_out_of_use_is_with_nobody check (condition <> 'OUT_OF_USE' or (holder_id is null and next_check is null))
);
create unique index gear_thing_label_once on gear_thing (lower(label));
create index gear_thing_list on gear_thing (kind, name, id);
create index gear_thing_holder on gear_thing (holder_id) where holder_id is not null;
create index gear_thing_next_check on gear_thing (next_check) where next_check is not null;

-- what happened to each thing, the state it was seen in, and who held it from then on
create table gear_event (
    id        uuid primary key,
    thing_id  uuid        not null references gear_thing on delete restrict,
    kind      text        not null check (kind in ('ADDED', 'LENT', 'RETURNED', 'SEEN', 'CHECKED', 'RETIRED', 'BACK')),
    holder_id uuid references account on delete restrict,
    condition text        not null check (condition in ('GOOD', 'WORN', 'TO_REPAIR', 'OUT_OF_USE')),
    note      text check (length(note) between 1 and 500),
    at        timestamptz not null,
    by_id     uuid        not null references account on delete restrict,
    constraint gear_event_lent_to_somebody check (kind <> 'LENT' or holder_id is not null)
);
create index gear_event_of_thing on gear_event (thing_id, id desc);
create index gear_event_holder on gear_event (holder_id) where holder_id is not null;
create index gear_event_by on gear_event (by_id);

create function gear_event_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'gear_event is append-only';
end
$$;
create trigger gear_event_row_stays before update or delete on gear_event
    for each row execute function gear_event_is_append_only();
create trigger gear_event_list_stays before truncate on gear_event
    for each statement execute function gear_event_is_append_only();
