-- a household that came by a notice and turned out to be another one is found there
create or replace view notice_code_household as
select n.code, h.id as household_id from passage_notice n join household h on h.door_id = n.door_id
union
select n.code, coalesce(h.merged_into, h.id) from passage_notice n join household h on h.met_source = n.id
union
select n.code, coalesce(h.merged_into, h.id) from passage_notice n join household h on h.met_source = n.knock_id;
