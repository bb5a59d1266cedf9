create table directory_entry (
    id         uuid primary key,
    kind       text   not null check (kind in ('EMERGENCY', 'PUBLIC_SERVICE', 'PROFESSIONAL')),
    name       text   not null,
    good_for   text   not null,
    -- E.164, or a short number such as 112
    phone      text check (phone ~ '^(\+[0-9]{6,15}|[0-9]{2,6})$'),
    email      text,
    address    text,
    area       text,
    hours      text,
    cost       text,
    languages  text,
    -- the order among the emergency numbers
    rank       int    not null,
    checked_on date,
    checked_by uuid references account on delete restrict,
    retired_at timestamptz,
    version    bigint not null,
    constraint directory_entry_once unique (kind, name),
    constraint directory_entry_emergency_has_a_number check (kind <> 'EMERGENCY' or phone is not null)
);
create index directory_entry_checked_by on directory_entry (checked_by);
create index directory_entry_list on directory_entry (kind, rank, name) where retired_at is null;

create table directory_entry_theme (
    entry_id uuid not null references directory_entry on delete restrict,
    theme    text not null check (theme in ('DRAUGHT', 'WINDOWS', 'DAMP', 'VENTILATION', 'HEATING', 'HOT_WATER', 'LEAK',
        'LIGHTING', 'ELECTRICAL_DANGER', 'GAS', 'BILLS', 'STRUCTURE', 'OTHER')),
    primary key (entry_id, theme)
);
create index directory_entry_theme_theme on directory_entry_theme (theme);
