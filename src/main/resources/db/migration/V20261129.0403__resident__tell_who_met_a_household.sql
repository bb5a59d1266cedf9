-- who made the first card of a household: figures by person
create or replace view resident_fact_household as
select h.id as household_id, h.origin, h.met_at, h.met_sector_id as sector_id,
       (select r.created_by from resident r where r.household_id = h.id order by r.created_at, r.id limit 1) as met_by
from household h
where h.merged_into is null;
