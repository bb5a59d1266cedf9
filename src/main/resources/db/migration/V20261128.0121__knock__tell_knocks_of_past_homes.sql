-- the knocks at a household's door while it lived there: at the one left until then, at the new one since then
create or replace view tour_history as
select h.id as household_id, k.knocked_at as at, k.outcome as kind, k.tour_id as subject_id, k.notice_code as detail,
       k.by_id as author_id
from household h
join knock_standing k on k.door_id = h.door_id
where h.lives_since is null or k.knocked_at >= h.lives_since::timestamp at time zone 'Europe/Paris'
union all
select p.household_id, k.knocked_at, k.outcome, k.tour_id, k.notice_code, k.by_id
from past_home p
join knock_standing k on k.door_id = p.door_id
where p.resident_id is null
  and k.knocked_at < p.until_on::timestamp at time zone 'Europe/Paris'
  and (p.since_on is null or k.knocked_at >= p.since_on::timestamp at time zone 'Europe/Paris');
