-- who answers for the money, named by the town: people with an account, or a plain name
create table fund_holder (
    id         uuid primary key,
    role       text        not null check (role in ('REGISSEUR', 'DEPUTY')),
    name       text        not null,
    since      date        not null,
    named_at   timestamptz not null,
    named_by   uuid        not null references account on delete restrict,
    ended_on   date,
    version    bigint      not null,
    constraint fund_holder_ends_after_it_began check (ended_on >= since)
);
create unique index fund_holder_one_regisseur on fund_holder (role) where role = 'REGISSEUR' and ended_on is null;
create index fund_holder_named_by on fund_holder (named_by);

-- what somebody counted in their box, and what the ledger said then
create table cash_count (
    id           uuid primary key,
    holder_id    uuid           not null references account on delete restrict,
    counted_at   timestamptz    not null,
    expected     numeric(10, 2) not null,
    counted      numeric(10, 2) not null check (counted >= 0),
    pieces       text,
    explanation  text,
    state        text           not null check (state in ('EXACT', 'WAITING', 'VALIDATED', 'REFUSED')),
    answered_at  timestamptz,
    answered_by  uuid references account on delete restrict,
    answer_note  text,
    version      bigint         not null,
    constraint cash_count_exact_has_no_difference check ((state = 'EXACT') = (counted = expected)),
    constraint cash_count_difference_is_explained check (counted = expected or explanation is not null),
    constraint cash_count_answered_by_somebody check ((state in ('VALIDATED', 'REFUSED')) = (answered_by is not null)),
    constraint cash_count_answered_at_a_time check ((answered_at is null) = (answered_by is null)),
    constraint cash_count_refusal_says_why check (state <> 'REFUSED' or answer_note is not null)
);
create index cash_count_holder on cash_count (holder_id, counted_at desc);
create index cash_count_waiting on cash_count (counted_at) where state = 'WAITING';
create index cash_count_answered_by on cash_count (answered_by);

alter table task drop constraint task_kind_check;
alter table task add constraint task_kind_check check (kind in (
    'CALL_BACK_NOTICE', 'CALL_AFTER_REFERRAL', 'COURTESY_VISIT', 'CONFIRM_MAKE_SAFE', 'HAND_IN_RECEIPT',
    'APPROVE_PURCHASE', 'VALIDATE_CASH_COUNT', 'RESTOCK', 'RECOUNT', 'UNFINISHED_REPORT', 'CALL_APPOINTMENT',
    'REMIND_APPOINTMENT', 'MESSAGE_FAILED', 'PREPARE_CHECKPOINT', 'HAND_MADE'));
