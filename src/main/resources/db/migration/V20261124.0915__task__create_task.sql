-- cause: the record it comes from, of a module above; a task made by hand is its own cause
-- owner: nobody in particular means whoever coordinates
create table task (
    id           uuid primary key,
    kind         text        not null check (kind in (
        'CALL_BACK_NOTICE', 'CALL_AFTER_REFERRAL', 'COURTESY_VISIT', 'CONFIRM_MAKE_SAFE', 'HAND_IN_RECEIPT', 'APPROVE_PURCHASE',
        'RESTOCK', 'RECOUNT', 'UNFINISHED_REPORT', 'CALL_APPOINTMENT', 'HAND_MADE')),
    title        text        not null,
    owner_id     uuid references account on delete restrict,
    due_at       timestamptz not null,
    path         text,
    cause_id     uuid        not null,
    household_id uuid,
    urgent       boolean     not null,
    note         text,
    created_at   timestamptz not null,
    done_at      timestamptz,
    done_by      uuid references account on delete restrict,
    constraint task_done_by_somebody check ((done_at is null) = (done_by is null))
);
create unique index task_open_once on task (kind, cause_id) where done_at is null;
create index task_owner_due on task (owner_id, due_at) where done_at is null;
create index task_due on task (due_at) where done_at is null;
create index task_owner on task (owner_id);
create index task_done_by on task (done_by);
create index task_household on task (household_id) where done_at is null;

-- what is due for a household, for its card
create view task_next_step as
select household_id, due_at, kind, id as subject_id, title as detail, owner_id
from task
where done_at is null and household_id is not null;
