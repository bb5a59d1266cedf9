-- an address that was kept in words is told in these words
-- the detail: whose home it was when it was one person's, where, until when
create or replace view moving_history as
select p.household_id, p.noted_at as at, case when p.place is null and p.door_id is null then 'LEFT' else 'MOVED' end as kind,
       p.id as subject_id, concat_ws('|', coalesce(r.first_name, ''), p.until_on::text,
           coalesce(nullif(concat_ws(', ', d.line, d.label, d.commune), ''), p.place, '')) as detail,
       p.noted_by as author_id
from past_home p
left join resident r on r.id = p.resident_id
left join door_place d on d.door_id = p.door_id;
