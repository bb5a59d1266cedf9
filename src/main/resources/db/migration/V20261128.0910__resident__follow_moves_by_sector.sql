-- where they live now has its sector, or none; where the service met them has its own, which figures count by
alter table household add column met_sector_id uuid references sector on delete restrict;
update household set met_sector_id = sector_id;
create index household_met_sector on household (met_sector_id);
update household h
set sector_id = (select d.sector_id from door d where d.id = h.door_id)
where h.lives_since is not null;

create or replace view resident_fact_household as
select id as household_id, origin, met_at, met_sector_id as sector_id from household where merged_into is null;

-- how they were met is told when that was before their card was opened, as with a card of a file
create or replace view resident_history as
select household_id, created_at as at, 'CARD_OPENED' as kind, id as subject_id, first_name as detail, created_by as author_id
from resident
union all
select r.household_id, c.at, case when c.given then 'CONSENT_GIVEN' else 'CONSENT_WITHDRAWN' end, r.id,
       c.purpose || ' ' || c.how, c.by_id
from consent c join resident r on r.id = c.resident_id
union all
select household_id, at, kind, id, channel || ' ' || outcome || coalesce(' ' || result, ''), by_id
from encounter where household_id is not null
union all
select h.id, h.met_at, 'MET', h.id, h.origin, null
from household h
where h.merged_into is null
  and not exists (select from resident r where r.household_id = h.id and r.created_at <= h.met_at);
