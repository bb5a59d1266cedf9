-- what the card of a waiting request is opened with; gone once there is a card
alter table encounter
    add column recommended_by uuid references resident on delete restrict,
    add column follow_up text check (follow_up in ('RENDEZ_VOUS', 'INTERVENTION', 'ORIENTATION')),
    add constraint encounter_leads_on_while_it_waits check (
        (recommended_by is null and follow_up is null) or (kind = 'REQUEST' and household_id is null));
create index encounter_recommended_by on encounter (recommended_by);
create index encounter_waiting on encounter (urgent desc, at, id) where kind = 'REQUEST' and household_id is null;
update encounter set follow_up = 'RENDEZ_VOUS' where kind = 'REQUEST' and household_id is null;
