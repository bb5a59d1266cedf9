-- booked_by: none: the resident moved it there, by their own link
alter table appointment alter column booked_by drop not null;
alter table appointment add constraint appointment_booked_by_somebody
    check (booked_by is not null or rescheduled_from is not null);

update appointment n set booked_by = null
from appointment f
where n.rescheduled_from = f.id and f.cancelled_by = 'RESIDENT' and f.cancel_reason = 'Par le lien de l’habitant';

update appointment set settled_by = null
where cancelled_by = 'RESIDENT' and cancel_reason = 'Par le lien de l’habitant';

create or replace view agenda_history as
select a.household_id, f.at, f.kind, a.id as subject_id, f.author_id,
       to_char(a.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') || '|' || r.label as detail
from appointment a
join appointment_reason r on r.code = a.reason
cross join lateral (
    select a.booked_at as at,
           case when a.rescheduled_from is null then 'BOOKED'
                when a.booked_by is null then 'MOVED_BY_RESIDENT'
                else 'MOVED' end as kind,
           a.booked_by as author_id
    union all
    select a.settled_at,
           case when a.state = 'CANCELLED' and a.cancelled_by = 'RESIDENT' and a.settled_by is null
                then 'CANCELLED_BY_RESIDENT' else a.state end,
           a.settled_by
    where a.state in ('DONE', 'ABSENT')
       or (a.state = 'CANCELLED' and not exists (select 1 from appointment n where n.rescheduled_from = a.id))
) f;
