-- whose door got the notice while they lived there, or who came by it
create or replace view notice_code_household as
select n.code, h.id as household_id from passage_notice n join household h on h.door_id = n.door_id
where h.lives_since is null or n.left_at is null or n.left_at >= h.lives_since::timestamp at time zone 'Europe/Paris'
union
select n.code, p.household_id from passage_notice n join past_home p on p.door_id = n.door_id
where p.resident_id is null and n.left_at < p.until_on::timestamp at time zone 'Europe/Paris'
union
select n.code, coalesce(h.merged_into, h.id) from passage_notice n join household h on h.met_source = n.id
union
select n.code, coalesce(h.merged_into, h.id) from passage_notice n join household h on h.met_source = n.knock_id;
