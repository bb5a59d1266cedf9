-- since when they live where they do, when it is known
alter table household add column lives_since date;

-- where a household lived, or one person of it, until when. Of somebody who left, the household they left keeps a row
-- without a place
create table past_home (
    id           uuid primary key,
    household_id uuid        not null references household on delete restrict,
    resident_id  uuid references resident on delete restrict,
    door_id      uuid references door on delete restrict,
    place        text,
    since_on     date,
    until_on     date        not null,
    noted_at     timestamptz not null,
    noted_by     uuid        not null references account on delete restrict,
    constraint past_home_in_its_order check (since_on <= until_on)
);
create index past_home_household on past_home (household_id);
create index past_home_resident on past_home (resident_id) where resident_id is not null;
create index past_home_door on past_home (door_id) where door_id is not null;
create index past_home_noted_by on past_home (noted_by);
