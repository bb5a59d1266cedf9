create table tour (
    id          uuid primary key,
    sector_id   uuid        not null references sector on delete restrict,
    starts_at   timestamptz not null,
    ends_at     timestamptz not null,
    first_id    uuid        not null references account on delete restrict,
    second_id   uuid references account on delete restrict,
    partner     text, -- somebody of another organisation, named by it
    state       text        not null check (state in ('PLANNED', 'UNDERWAY', 'FINISHED', 'CANCELLED')),
    started_at  timestamptz,
    finished_at timestamptz,
    -- ended because every door was done, and not by hand
    ended_by_itself boolean not null,
    worked      text,
    surprised   text,
    version     bigint      not null,
    constraint tour_ends_after_it_starts check (starts_at < ends_at),
    constraint tour_is_made_in_pairs check ((second_id is null) <> (partner is null) and first_id is distinct from second_id),
    constraint tour_finished_at_some_time check ((state = 'FINISHED') = (finished_at is not null))
);
create index tour_day on tour (starts_at desc, id);
create index tour_sector on tour (sector_id, starts_at desc);
create index tour_first on tour (first_id);
create index tour_second on tour (second_id) where second_id is not null;

-- left_out: not to be knocked at any more when the tour was planned, kept so that the pair sees it
create table tour_door (
    tour_id  uuid    not null references tour on delete restrict,
    door_id  uuid    not null references door on delete restrict,
    position int     not null,
    left_out boolean not null,
    primary key (tour_id, door_id),
    constraint tour_door_position_once unique (tour_id, position)
);
create index tour_door_door on tour_door (door_id);

-- what opens a conversation; the list is the coordinator's
create table pretext (
    id         uuid primary key,
    label      text        not null unique,
    retired_at timestamptz
);

insert into pretext (id, label) values
    ('0191a000-0000-7000-8000-000000000001', 'Ampoule à la porte'),
    ('0191a000-0000-7000-8000-000000000002', 'Courant d’air'),
    ('0191a000-0000-7000-8000-000000000003', 'Facture en main'),
    ('0191a000-0000-7000-8000-000000000004', 'Fuite, robinet'),
    ('0191a000-0000-7000-8000-000000000005', 'Sonnette en panne'),
    ('0191a000-0000-7000-8000-000000000006', 'Travaux en vue');

-- one attempt at one door: a fact with an identifier made by the tablet
create table knock (
    id           uuid primary key,
    tour_id      uuid        not null,
    door_id      uuid        not null,
    sector_id    uuid references sector on delete restrict, -- as it was that day
    knocked_at   timestamptz not null,
    by_id        uuid        not null references account on delete restrict,
    answered     boolean     not null,
    outcome      text        not null check (outcome in
        ('NOBODY', 'REFUSED', 'NOT_NOW', 'SEE_AGAIN', 'INVITED', 'CONTACT', 'APPOINTMENT', 'DIRECT', 'FLYER_ONLY', 'NO_KNOCK')),
    pitch        text check (pitch in ('SHORT', 'LONG')),
    flyer        boolean     not null,
    pretext_id   uuid references pretext on delete restrict,
    see_again_on date,
    notice_code  text,
    corrects_id  uuid references knock on delete restrict,
    undone_at    timestamptz,
    undone_by    uuid references account on delete restrict,
    constraint knock_at_a_door_of_the_tour foreign key (tour_id, door_id) references tour_door on delete restrict,
    constraint knock_answered_says_so check (answered = (outcome <> 'NOBODY')),
    constraint knock_notice_when_nobody check (notice_code is null or not answered),
    constraint knock_talk_when_answered check (answered or (pitch is null and pretext_id is null)),
    constraint knock_see_again_has_a_day check ((outcome = 'SEE_AGAIN') = (see_again_on is not null)),
    constraint knock_undone_by_someone check ((undone_at is null) = (undone_by is null))
);
create index knock_tour_door on knock (tour_id, door_id, knocked_at desc, id desc);
create index knock_door on knock (door_id, knocked_at desc, id desc);
create index knock_sector on knock (sector_id, knocked_at);
create index knock_by on knock (by_id);
create index knock_pretext on knock (pretext_id) where pretext_id is not null;
create index knock_corrects on knock (corrects_id) where corrects_id is not null;
create index knock_undone_by on knock (undone_by) where undone_by is not null;

-- a fact is taken back or corrected by another, never written over
create function knock_stays() returns trigger language plpgsql as $$
begin
    if old.undone_at is not null or (to_jsonb(new) - 'undone_at' - 'undone_by') <> (to_jsonb(old) - 'undone_at' - 'undone_by') then
        raise exception 'a knock is taken back or corrected by a later entry, never changed';
    end if;
    return new;
end
$$;
create trigger knock_stays before update on knock for each row execute function knock_stays();

-- the knocks that stand: neither taken back nor corrected by one that stands
create view knock_standing as
select k.*
from knock k
where k.undone_at is null
  and not exists (select from knock c where c.corrects_id = k.id and c.undone_at is null);

create view tour_fact_knock as
select id as knock_id, tour_id, door_id, sector_id, knocked_at, answered, outcome, by_id, notice_code, pretext_id
from knock_standing;

create view tour_fact_tour as
select id as tour_id, sector_id, state, starts_at, started_at, finished_at, first_id, second_id
from tour;

-- how far each door has been covered, for the sector above all
create view tour_coverage as
select door_id,
       count(*)::int as knocks,
       bool_or(answered) as answered,
       count(notice_code)::int as notices,
       max(knocked_at) as last_at,
       (array_agg(case when outcome = 'NOBODY' then 'nobody'
                       when outcome in ('NOT_NOW', 'SEE_AGAIN') then 'again'
                       when outcome in ('REFUSED', 'NO_KNOCK') then 'refused'
                       else 'answered' end
                  order by knocked_at desc, id desc))[1] as last_outcome
from knock_standing
group by door_id;

-- a tour in figures: doors, and what they came to; a door knocked at twice is one door and two knocks
create view tour_count as
select d.tour_id,
       count(*)::int as doors,
       count(k.door_id)::int as knocked,
       coalesce(sum(k.knocks), 0)::int as knocks,
       (count(*) filter (where k.answered))::int as answered,
       coalesce(sum(k.notices), 0)::int as notices,
       (count(*) filter (where k.contact))::int as contacts,
       (count(*) filter (where k.appointment))::int as appointments,
       (count(*) filter (where k.direct))::int as direct
from tour_door d
left join (
    select tour_id, door_id, count(*) as knocks, bool_or(answered) as answered, count(notice_code) as notices,
           bool_or(outcome in ('APPOINTMENT', 'DIRECT', 'CONTACT', 'INVITED', 'SEE_AGAIN')) as contact,
           bool_or(outcome = 'APPOINTMENT') as appointment, bool_or(outcome = 'DIRECT') as direct
    from knock_standing
    group by tour_id, door_id) k on k.tour_id = d.tour_id and k.door_id = d.door_id
where not d.left_out
group by d.tour_id;

-- the knocks at a household's door, for its one history
create view tour_history as
select h.id as household_id, k.knocked_at as at, k.outcome as kind, k.tour_id as subject_id, k.notice_code as detail,
       k.by_id as author_id
from household h
join knock_standing k on k.door_id = h.door_id;
