-- a visit that follows another act: no intervention, so that no figure counts it as one
create table follow_up_visit (
    id             uuid primary key,
    cause          text        not null check (cause in ('COURTESY', 'REVISIT')),
    referral_id    uuid references referral on delete restrict,
    part_id        uuid references intervention_part on delete restrict,
    appointment_id uuid references appointment on delete restrict,
    household_id   uuid        not null references household on delete restrict,
    resident_id    uuid        not null references resident on delete restrict,
    sector_id      uuid references sector on delete restrict,
    account_id     uuid        not null references account on delete restrict,
    -- what it must allow, or what was made safe, as it was said
    asked          text,
    started_at     timestamptz not null,
    ended_at       timestamptz,
    outcome        text check (outcome in ('SEEN', 'NOT_THERE', 'REFUSED')),
    holds          text check (holds in ('YES', 'PARTLY', 'NO', 'MENDED')),
    seen           text check (char_length(seen) <= 1000),
    next_step      text check (next_step in ('NOTHING', 'COME_BACK', 'CALL', 'RESIDENT_ACTS', 'PROFESSIONAL', 'ADVISOR')),
    next_on        date,
    minutes        int check (minutes between 1 and 600),
    constraint follow_up_visit_has_its_cause
        check ((cause = 'COURTESY') = (referral_id is not null) and (cause = 'REVISIT') = (part_id is not null)),
    constraint follow_up_visit_ends_with_an_answer
        check ((ended_at is null) = (outcome is null) and (ended_at is null) = (next_step is null)),
    constraint follow_up_visit_holds_when_seen check (holds is null or outcome = 'SEEN'),
    constraint follow_up_visit_ends_after_it_starts check (started_at <= ended_at)
);
create unique index follow_up_visit_one_at_a_time on follow_up_visit (cause, coalesce(referral_id, part_id)) where ended_at is null;
create index follow_up_visit_referral on follow_up_visit (referral_id, ended_at desc);
create index follow_up_visit_part on follow_up_visit (part_id);
create index follow_up_visit_appointment on follow_up_visit (appointment_id);
create index follow_up_visit_household on follow_up_visit (household_id, started_at desc);
create index follow_up_visit_resident on follow_up_visit (resident_id);
create index follow_up_visit_sector on follow_up_visit (sector_id);
create index follow_up_visit_account on follow_up_visit (account_id, started_at desc);
create index follow_up_visit_latest on follow_up_visit (started_at desc, id);

create trigger follow_up_visit_begins_for_somebody before insert on follow_up_visit
    for each row execute function resident_refuse_the_forgotten();
create trigger follow_up_visit_follows_household before insert on follow_up_visit
    for each row execute function resident_follow_the_kept('household_id', 'household');

create view followup_history as
select household_id, started_at as at, cause as kind, id as subject_id, outcome as detail, account_id as author_id
from follow_up_visit;

create view followup_started_appointment as
select appointment_id, '/visites-de-suivi/' || id as path, ended_at is null as running
from follow_up_visit where appointment_id is not null;

-- what is due already leads to its visit
update task set path = '/visites-de-suivi/nouvelle?orientation=' || cause_id where kind = 'COURTESY_VISIT' and done_at is null;
update task set path = '/visites-de-suivi/nouvelle?partie=' || cause_id where kind = 'CONFIRM_MAKE_SAFE' and done_at is null;
