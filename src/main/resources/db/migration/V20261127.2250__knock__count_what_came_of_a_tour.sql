create index appointment_source on appointment (source_id) where source_id is not null;
create index intervention_source on intervention (source_id) where source_id is not null;

-- households that came of a tour and were forgotten since: which one it was says no more than the day and the sector,
-- which stay with what was done
create table tour_forgotten (
    tour_id      uuid    not null references tour on delete restrict,
    household_id uuid    not null references household on delete restrict,
    appointment  boolean not null,
    direct       boolean not null,
    primary key (tour_id, household_id)
);
create index tour_forgotten_household on tour_forgotten (household_id);

-- the households that came of a tour: met at one of its doors, or for whom something was agreed on or done from there;
-- what was tapped and came to nothing is not among them, what was taken back and came to something is
create view tour_came as
select tour_id, household_id, bool_or(appointment) as appointment, bool_or(direct) as direct
from (
    select k.tour_id, h.id as household_id, false as appointment, false as direct
    from knock k join household h on h.met_source = k.id where h.origin = 'TOUR'
    union all
    select k.tour_id, a.household_id, true, false
    from knock k join appointment a on a.source_id = k.id where k.answered
    union all
    select k.tour_id, i.household_id, false, true
    from knock k join intervention i on i.source_id = k.id
    where k.answered and i.state <> 'WITHDRAWN' and i.occasion = 'DOOR'
    union all
    select tour_id, household_id, appointment, direct from tour_forgotten) came
group by tour_id, household_id;

-- from contacts on a tour counts distinct households
create or replace view tour_count as
select d.tour_id,
       count(*)::int as doors,
       count(k.door_id)::int as knocked,
       coalesce(sum(k.knocks), 0)::int as knocks,
       (count(*) filter (where k.answered))::int as answered,
       coalesce(sum(k.notices), 0)::int as notices,
       coalesce(max(c.contacts), 0)::int as contacts,
       coalesce(max(c.appointments), 0)::int as appointments,
       coalesce(max(c.direct), 0)::int as direct
from tour_door d
left join (
    select tour_id, door_id, count(*) as knocks, bool_or(answered) as answered, count(notice_code) as notices
    from knock_standing
    group by tour_id, door_id) k on k.tour_id = d.tour_id and k.door_id = d.door_id
left join (
    select tour_id, count(*) as contacts, count(*) filter (where appointment) as appointments,
           count(*) filter (where direct) as direct
    from tour_came
    group by tour_id) c on c.tour_id = d.tour_id
where not d.left_out
group by d.tour_id;

-- figures no longer hang on what was tapped, so that an objection changes none
drop table tour_cleared;
