-- a refusal at a door leaves it alone for a year (T4), also one of before this was so
update door d
set no_knock_since = r.day, no_knock_until = cast(r.day + interval '12 months' as date), version = d.version + 1
from (select distinct on (door_id) door_id, outcome, cast(knocked_at at time zone 'Europe/Paris' as date) as day
      from knock_standing order by door_id, knocked_at desc, id desc) r
where r.door_id = d.id and r.outcome = 'REFUSED' and d.no_knock_since is null;
