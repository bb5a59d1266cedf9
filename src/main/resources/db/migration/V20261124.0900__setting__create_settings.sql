create table setting_change (
    id         bigint generated always as identity primary key,
    key        text        not null,
    value      text        not null,
    changed_at timestamptz not null,
    changed_by uuid        not null
);
create index setting_change_key on setting_change (key, id desc);

create table option_switch (
    option      text primary key,
    on_since    timestamptz not null,
    switched_by uuid        not null
);
