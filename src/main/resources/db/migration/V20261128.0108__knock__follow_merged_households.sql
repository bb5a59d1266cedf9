create trigger tour_forgotten_follows_household before insert on tour_forgotten
    for each row execute function resident_follow_the_kept('household_id', 'household');

-- a household that came of a tour and turned out to be another one still came of it
create or replace view tour_came as
select tour_id, household_id, bool_or(appointment) as appointment, bool_or(direct) as direct
from (
    select k.tour_id, coalesce(h.merged_into, h.id) as household_id, false as appointment, false as direct
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
