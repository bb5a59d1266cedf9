-- what the charter counts, once for each cause; ordinal and most are null for what was before it was counted
create table solicitation (
    counter      text        not null check (counter in ('CONTACT', 'VISIT')),
    cause_id     uuid        not null,
    household_id uuid        not null,
    kind         text        not null check (kind in (
        'CALL', 'NUDGE', 'ADVISOR_NUDGE', 'APPOINTMENT', 'UNASKED_VISIT', 'INTERVENTION')),
    at           timestamptz not null,
    by_id        uuid        not null references account on delete restrict,
    ordinal      int check (ordinal >= 1),
    most         int check (most >= 1),
    urgent       boolean     not null,
    reason       text check (length(reason) between 1 and 200),
    primary key (counter, cause_id),
    constraint solicitation_counter_of_its_kind check ((counter = 'VISIT') = (kind = 'INTERVENTION')),
    constraint solicitation_judged_whole check ((ordinal is null) = (most is null)),
    constraint solicitation_past_says_why check (ordinal is null or ordinal <= most or urgent or reason is not null)
);
create index solicitation_household on solicitation (household_id, at) include (counter);
create index solicitation_cause on solicitation (cause_id);
create index solicitation_by on solicitation (by_id);
create index solicitation_past on solicitation (at desc) where ordinal > most;
create index solicitation_at on solicitation (at);

-- what there was before: calls made by us, and visits that took place
insert into solicitation (counter, cause_id, household_id, kind, at, by_id, urgent)
select 'CONTACT', id, household_id, 'CALL', at, by_id, false
from encounter
where kind = 'CALL' and outcome <> 'RECEIVED' and household_id is not null;

insert into solicitation (counter, cause_id, household_id, kind, at, by_id, urgent)
select 'CONTACT', id, household_id, 'ADVISOR_NUDGE', created_at, coalesce(done_by, owner_id), false
from task
where kind = 'COURTESY_VISIT' and household_id is not null and coalesce(done_by, owner_id) is not null;

insert into solicitation (counter, cause_id, household_id, kind, at, by_id, urgent)
select 'VISIT', id, household_id, 'INTERVENTION', started_at, account_id, false
from intervention
where state <> 'WITHDRAWN';

create view solicitation_history as
select household_id, at, counter as kind, cause_id as subject_id,
       ordinal || '|' || most || '|' || coalesce(reason, 'urgence') as detail, by_id as author_id
from solicitation
where ordinal > most;
