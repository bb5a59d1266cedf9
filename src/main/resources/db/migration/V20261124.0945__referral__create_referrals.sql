create table referral (
    id                uuid primary key,
    household_id      uuid        not null references household on delete restrict,
    resident_id       uuid        not null references resident on delete restrict,
    organisation_id   uuid        not null references organisation on delete restrict,
    advisor_id        uuid references account on delete restrict,
    referred_by       uuid        not null references account on delete restrict,
    intervention_id   uuid,
    consent_id        uuid        not null references consent on delete restrict,
    state             text        not null check (state in ('ORIENTED', 'BOOKED', 'MET', 'ABSENT', 'FILE_OPEN', 'WORKS_DECIDED', 'CLOSED')),
    themes            text[]      not null,
    wishes            text,
    handed_over       text[]      not null,
    preferred_contact text        not null check (preferred_contact in ('PHONE', 'SMS', 'EMAIL', 'IN_PERSON')),
    slot_id           uuid references advisor_slot on delete restrict,
    meeting_at        timestamptz,
    file_number       text,
    programme         text check (programme in ('INFORMATION', 'AMELIO', 'AMELIO_PLUS', 'OTHER')),
    answer            text check (answer in ('ACCEPTED', 'NOT_ELIGIBLE', 'NOT_FOLLOWED_UP', 'UNREACHABLE', 'DUPLICATE')),
    closing           text check (closing in ('DONE', 'GAVE_UP', 'NOT_ELIGIBLE', 'ELSEWHERE')),
    made_at           timestamptz not null,
    version           bigint      not null,
    constraint referral_file_has_number_and_programme check ((file_number is null) = (programme is null)),
    constraint referral_closes_for_a_reason check ((state = 'CLOSED') = (closing is not null))
);
create unique index referral_open_once on referral (resident_id, organisation_id) where state <> 'CLOSED';
create index referral_organisation on referral (organisation_id, state);
create index referral_household on referral (household_id);
create index referral_resident on referral (resident_id);
create index referral_advisor on referral (advisor_id);
create index referral_referrer on referral (referred_by, made_at desc);
create index referral_consent on referral (consent_id);
create index referral_slot on referral (slot_id);
create index referral_intervention on referral (intervention_id);

-- every change with its author and its time; a wrong one is taken back, never wiped
create table referral_step (
    id               uuid primary key,
    referral_id      uuid        not null references referral on delete restrict,
    position         int         not null check (position > 0),
    from_state       text,
    to_state         text        not null,
    at               timestamptz not null,
    by_id            uuid        not null references account on delete restrict,
    reason           text,
    taken_back_at    timestamptz,
    taken_back_by    uuid references account on delete restrict,
    taken_back_why   text,
    version          bigint      not null,
    constraint referral_step_order unique (referral_id, position),
    constraint referral_step_taken_back_for_a_reason
        check ((taken_back_at is null) = (taken_back_by is null) and (taken_back_at is null) = (taken_back_why is null))
);
create index referral_step_author on referral_step (by_id);
create index referral_step_taker_back on referral_step (taken_back_by);

-- the details of a person go to Amelio with their agreement alone, whatever the program does
create function referral_needs_consent() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from consent_active a
                   where a.consent_id = new.consent_id
                     and a.resident_id = new.resident_id
                     and a.purpose = 'SHARE_WITH_AMELIO') then
        raise exception 'a referral needs the active consent of its resident to share with Amelio'
            using errcode = 'check_violation', constraint = 'referral_consent_is_active';
    end if;
    return new;
end $$;
create trigger referral_consent before insert or update of consent_id, resident_id on referral
    for each row execute function referral_needs_consent();

-- what advisors may see at all: the one place where consent is asked for; the organisation is asked for beside it.
-- The limit keeps the planner from ranking every consent there is
create view referral_shared as
select r.*, c.given_at as consent_given_at
from referral r
join resident p on p.id = r.resident_id and p.forgotten_at is null
cross join lateral (
    select a.given_at from consent_active a
    where a.resident_id = r.resident_id and a.purpose = 'SHARE_WITH_AMELIO' limit 1) c;

-- what other modules count: one row a referral, with the steps that stand
create view referral_fact_referral as
select r.id as referral_id, r.household_id, r.resident_id, r.organisation_id, r.referred_by, r.intervention_id, r.made_at,
       s.booked_at, s.met_at, s.file_opened_at, s.last_at, r.programme, r.file_number, r.state,
       r.slot_id is not null as booked_on_the_spot
from referral r
cross join lateral (
    select min(t.at) filter (where t.to_state = 'BOOKED') as booked_at,
           min(t.at) filter (where t.to_state = 'MET') as met_at,
           min(t.at) filter (where t.to_state = 'FILE_OPEN') as file_opened_at,
           max(t.at) as last_at
    from referral_step t
    where t.referral_id = r.id and t.taken_back_at is null) s;

create view referral_history as
select r.household_id, t.at, t.to_state as kind, r.id as subject_id,
       case t.to_state
           when 'ORIENTED' then o.name
           when 'FILE_OPEN' then r.programme || ' ' || r.file_number
           when 'CLOSED' then r.closing
       end as detail,
       t.by_id as author_id
from referral_step t
join referral r on r.id = t.referral_id
join organisation o on o.id = r.organisation_id
where t.taken_back_at is null;

create view referral_next_step as
select r.household_id, coalesce(r.meeting_at, r.made_at) as due_at, r.state as kind, r.id as subject_id, o.name as detail,
       r.referred_by as owner_id
from referral r
join organisation o on o.id = r.organisation_id
where r.state in ('ORIENTED', 'BOOKED', 'ABSENT');
