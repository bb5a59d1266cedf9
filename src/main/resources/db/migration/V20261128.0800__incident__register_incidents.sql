-- what went wrong in the field, for whoever coordinates and for the insurer; the household is that of the visit
create table incident (
    id              uuid primary key,
    kind            text        not null check (kind in ('INJURY', 'AGGRESSION', 'DAMAGE', 'COMPLAINT', 'NEAR_MISS')),
    happened_at     timestamptz not null,
    intervention_id uuid references intervention on delete restrict,
    door_id         uuid references door on delete restrict,
    stand_id        uuid references stand_session on delete restrict,
    what            text check (length(what) between 1 and 2000),
    told            text check (length(told) <= 300),
    insurer         text        not null check (insurer in ('NOT_YET', 'INFORMED', 'NOT_NEEDED')),
    insurer_on      date,
    follow_up       text check (length(follow_up) <= 2000),
    outcome         text check (length(outcome) between 1 and 2000),
    declared_at     timestamptz not null,
    declared_by     uuid        not null references account on delete restrict,
    closed_at       timestamptz,
    closed_by       uuid references account on delete restrict,
    forgotten_at    timestamptz,
    version         bigint      not null,
    constraint incident_in_one_place check (num_nonnulls(intervention_id, door_id, stand_id) <= 1),
    constraint incident_not_before_it_happens check (happened_at <= declared_at + interval '1 day'),
    constraint incident_told_until_forgotten check ((what is null) = (forgotten_at is not null)),
    constraint incident_informed_on_a_day check ((insurer = 'INFORMED') = (insurer_on is not null)),
    constraint incident_closed_by_somebody check ((closed_at is null) = (closed_by is null)),
    constraint incident_closed_with_an_outcome check ((closed_at is null) or (outcome is not null))
);
create index incident_latest on incident (happened_at desc, id);
create index incident_declared_by on incident (declared_by, happened_at desc);
create index incident_closed_by on incident (closed_by);
create index incident_intervention on incident (intervention_id);
create index incident_door on incident (door_id);
create index incident_stand on incident (stand_id);

create view incident_history as
select i.household_id, x.happened_at as at, x.kind, x.id as subject_id, null::text as detail, x.declared_by as author_id
from incident x join intervention i on i.id = x.intervention_id;

alter table task drop constraint task_kind_check;
alter table task add constraint task_kind_check check (kind in (
    'CALL_BACK_NOTICE', 'CALL_AFTER_REFERRAL', 'COURTESY_VISIT', 'CONFIRM_MAKE_SAFE', 'HAND_IN_RECEIPT',
    'APPROVE_PURCHASE', 'RESTOCK', 'RECOUNT', 'UNFINISHED_REPORT', 'CALL_APPOINTMENT', 'REMIND_APPOINTMENT',
    'MESSAGE_FAILED', 'PREPARE_CHECKPOINT', 'VALIDATE_CASH_COUNT', 'INCIDENT', 'HAND_MADE'));
