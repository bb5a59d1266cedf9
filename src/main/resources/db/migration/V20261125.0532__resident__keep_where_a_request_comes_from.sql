-- the door that the card of a waiting request is opened at; gone once there is a card
alter table encounter
    add column door_id uuid references door on delete restrict,
    add constraint encounter_has_its_door_while_it_waits check (
        door_id is null or (kind = 'REQUEST' and household_id is null));
create index encounter_door on encounter (door_id) where door_id is not null;
