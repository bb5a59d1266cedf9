-- a day on which the team and its partners look at where the pilot stands
create table checkpoint (
    id         uuid primary key,
    held_on    date        not null,
    planned_at timestamptz not null,
    planned_by uuid        not null references account on delete restrict,
    works      text,
    does_not   text,
    changes    text,
    closed_at  timestamptz,
    closed_by  uuid references account on delete restrict,
    constraint checkpoint_closed_by_somebody check ((closed_at is null) = (closed_by is null))
);
create unique index checkpoint_one_a_day on checkpoint (held_on);
create index checkpoint_planned_by on checkpoint (planned_by);
create index checkpoint_closed_by on checkpoint (closed_by);

alter table task drop constraint task_kind_check;
alter table task add constraint task_kind_check check (kind in (
    'CALL_BACK_NOTICE', 'CALL_AFTER_REFERRAL', 'COURTESY_VISIT', 'CONFIRM_MAKE_SAFE', 'HAND_IN_RECEIPT',
    'APPROVE_PURCHASE', 'RESTOCK', 'RECOUNT', 'UNFINISHED_REPORT', 'CALL_APPOINTMENT', 'REMIND_APPOINTMENT',
    'MESSAGE_FAILED', 'PREPARE_CHECKPOINT', 'HAND_MADE'));
