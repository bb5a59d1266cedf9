create table kit_item (
    id           uuid primary key,
    name         text   not null,
    kind         text   not null check (kind in ('EQUIPMENT', 'CONSUMABLE', 'FLYER', 'NOTICE', 'DOCUMENT')),
    unit         text   not null,
    saving_kwh   numeric(7, 1) check (saving_kwh >= 0),
    saving_m3    numeric(6, 1) check (saving_m3 >= 0),
    saving_euros numeric(10, 2) check (saving_euros >= 0),
    source       text,
    cost         numeric(10, 2) check (cost >= 0),
    threshold    int    not null check (threshold >= 0),
    retired_at   timestamptz,
    version      bigint not null,
    constraint kit_item_name_once unique (name),
    -- a saving is an estimate, and an estimate says where it comes from
    constraint kit_item_saving_has_a_source
        check (source is not null or coalesce(saving_kwh, saving_m3, saving_euros) is null)
);

-- what comes and goes, signed; the level of a holder is the sum. No holder: the depot
create table stock_movement (
    id              uuid primary key,
    item_id         uuid        not null references kit_item on delete restrict,
    holder_id       uuid references account on delete restrict,
    kind            text        not null check (kind in ('DELIVERY', 'TAKEN', 'INSTALLED', 'RETURNED', 'BROKEN', 'RECOUNT')),
    quantity        int         not null check (quantity <> 0),
    at              timestamptz not null,
    by_id           uuid        not null references account on delete restrict,
    -- of a module above: no foreign key
    intervention_id uuid,
    constraint stock_movement_sign check (
        case kind when 'DELIVERY' then quantity > 0 when 'INSTALLED' then quantity < 0 when 'BROKEN' then quantity < 0 else true end),
    constraint stock_movement_installed_in_a_home check (kind <> 'INSTALLED' or (holder_id is not null and intervention_id is not null))
);
create index stock_movement_level on stock_movement (item_id, holder_id) include (quantity);
create index stock_movement_holder on stock_movement (holder_id);
create index stock_movement_by on stock_movement (by_id);
create index stock_movement_latest on stock_movement (at desc, id);
create index stock_movement_intervention on stock_movement (intervention_id) where intervention_id is not null;

create function stock_movement_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'stock_movement is append-only';
end
$$;
create trigger stock_movement_row_stays before update or delete on stock_movement
    for each row execute function stock_movement_is_append_only();
create trigger stock_movement_list_stays before truncate on stock_movement
    for each statement execute function stock_movement_is_append_only();
