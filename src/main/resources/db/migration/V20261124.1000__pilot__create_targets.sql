-- what the pilot aims at, as the founding document says until somebody sets another goal
create table pilot_target (
    code     text primary key,
    position int not null unique,
    goal     int not null check (goal between 1 and 1000000)
);
insert into pilot_target (code, position, goal)
values ('DOORS', 1, 100), ('SECTORS', 2, 3), ('MONTHS', 3, 3), ('KITS', 4, 10), ('FILES', 5, 15);

create table pilot_target_change (
    id         bigint generated always as identity primary key,
    code       text        not null references pilot_target on delete restrict,
    goal       int         not null,
    changed_at timestamptz not null,
    changed_by uuid        not null references account on delete restrict
);
create index pilot_target_change_code on pilot_target_change (code, id desc);
create index pilot_target_change_author on pilot_target_change (changed_by);
