-- what a call led to, and the task that it closed
alter table encounter
    add column result  text check (result in ('APPOINTMENT', 'NEWS', 'INFORMATION', 'CALL_AGAIN', 'NOTHING')),
    add column task_id uuid,
    add constraint encounter_result_of_a_call check (kind = 'CALL' or (result is null and task_id is null));

create or replace view resident_history as
select household_id, created_at as at, 'CARD_OPENED' as kind, id as subject_id, first_name as detail, created_by as author_id
from resident
union all
select r.household_id, c.at, case when c.given then 'CONSENT_GIVEN' else 'CONSENT_WITHDRAWN' end, r.id,
       c.purpose || ' ' || c.how, c.by_id
from consent c join resident r on r.id = c.resident_id
union all
select household_id, at, kind, id, channel || ' ' || outcome || coalesce(' ' || result, ''), by_id
from encounter where household_id is not null;
