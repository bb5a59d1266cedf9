-- A first look at what a household may be offered (R2): an orientation, never a decision. No income is ever written here,
-- nor anywhere: the bracket alone, with the words of somebody who agreed to it.
create table first_look (
    id            uuid primary key,
    household_id  uuid        not null references household on delete restrict,
    resident_id   uuid        not null references resident on delete restrict,
    looked_at     timestamptz not null,
    by_id         uuid        not null references account on delete restrict,
    occupancy     text check (occupancy in ('OWNER_OCCUPIER', 'PRIVATE_TENANT', 'SOCIAL_TENANT', 'LANDLORD', 'HOSTED')),
    old_building  text        not null check (old_building in ('YES', 'NO', 'UNKNOWN')),
    main_home     text        not null check (main_home in ('YES', 'NO', 'UNKNOWN')),
    people        int check (people between 1 and 20),
    bracket       text        not null check (bracket in ('VERY_MODEST', 'MODEST', 'INTERMEDIATE', 'HIGHER', 'UNKNOWN')),
    ceilings_year int         not null,
    orientation   text        not null check (orientation in ('PLUS_LIKELY', 'ADVICE', 'TO_CHECK'))
);
create index first_look_household on first_look (household_id, looked_at desc, id desc);
create index first_look_resident on first_look (resident_id);
create index first_look_by on first_look (by_id);

create trigger first_look_follows_household before insert on first_look
    for each row execute function resident_follow_the_kept('household_id', 'household');
create trigger first_look_follows_resident before insert on first_look
    for each row execute function resident_follow_the_kept('resident_id', 'resident');
