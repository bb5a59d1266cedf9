-- of what came before an objection to what is known of a door, nothing but how often one passed is told (T4)
alter table door add column objected_at timestamptz;
update door d set objected_at = k.at
from (select door_id, max(knocked_at) as at from knock
      where door_id in (select door_id from knock where outcome = 'CLEARED') group by door_id) k
where k.door_id = d.id;

create or replace view tour_coverage as
select k.door_id,
       count(*)::int as knocks,
       bool_or(k.answered) as answered,
       count(k.notice_code)::int as notices,
       max(k.knocked_at) filter (where k.told) as last_at,
       (array_agg(case when k.outcome = 'NOBODY' then 'nobody'
                       when k.outcome in ('NOT_NOW', 'SEE_AGAIN') then 'again'
                       when k.outcome in ('REFUSED', 'NO_KNOCK') then 'refused'
                       else 'answered' end
                  order by k.knocked_at desc, k.id desc) filter (where k.told))[1] as last_outcome
from (select s.*, d.objected_at is null or s.knocked_at > d.objected_at as told
      from knock_standing s join door d on d.id = s.door_id) k
group by k.door_id;
