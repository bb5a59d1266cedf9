-- options go on and off, for all or in one sector: a journal, of which the latest line that has begun is in force
alter table option_switch drop constraint option_switch_pkey;
alter table option_switch rename column on_since to since;
alter table option_switch
    add column id bigint generated always as identity primary key,
    -- of a module below: no foreign key; none: for all
    add column sector_id uuid,
    add column is_on boolean not null default true,
    add column switched_at timestamptz;
update option_switch set switched_at = since;
alter table option_switch alter column switched_at set not null, alter column is_on drop default;
create index option_switch_option on option_switch (option, since, id);
