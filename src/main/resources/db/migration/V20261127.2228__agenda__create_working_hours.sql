-- when somebody can be given appointments, a stretch a weekday (1 Monday … 7 Sunday); without any row the usual hours hold
create table working_hours (
    account_id uuid not null references account on delete cascade,
    weekday    int  not null check (weekday between 1 and 7),
    starts_at  time not null,
    ends_at    time not null,
    primary key (account_id, weekday),
    constraint working_hours_end_after_they_start check (starts_at < ends_at)
);
