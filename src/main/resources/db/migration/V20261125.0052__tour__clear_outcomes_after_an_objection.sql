-- somebody objects to what is known of their door (T4): what came of each knock goes, that there was one stays
alter table knock drop constraint knock_outcome_check;
alter table knock add constraint knock_outcome_check check (outcome in
    ('NOBODY', 'REFUSED', 'NOT_NOW', 'SEE_AGAIN', 'INVITED', 'CONTACT', 'APPOINTMENT', 'DIRECT', 'FLYER_ONLY', 'NO_KNOCK', 'CLEARED'));
alter table knock add constraint knock_cleared_says_nothing check
    (outcome <> 'CLEARED' or (pitch is null and pretext_id is null and not flyer));

-- what the cleared knocks of a tour had come to, so that its figures stay as they were
create table tour_cleared (
    tour_id      uuid primary key references tour on delete restrict,
    contacts     int not null check (contacts >= 0),
    appointments int not null check (appointments >= 0),
    direct       int not null check (direct >= 0)
);

-- a fact is taken back or corrected by another, never written over; it may be emptied after an objection
create or replace function knock_stays() returns trigger language plpgsql as $$
begin
    if old.answered and old.outcome <> 'CLEARED' and new.outcome = 'CLEARED'
        and (to_jsonb(new) - '{outcome,pitch,flyer,pretext_id,see_again_on}'::text[])
          = (to_jsonb(old) - '{outcome,pitch,flyer,pretext_id,see_again_on}'::text[]) then
        return new;
    end if;
    if old.undone_at is not null or (to_jsonb(new) - 'undone_at' - 'undone_by') <> (to_jsonb(old) - 'undone_at' - 'undone_by') then
        raise exception 'a knock is taken back or corrected by a later entry, never changed';
    end if;
    return new;
end
$$;

create or replace view tour_count as
select d.tour_id,
       count(*)::int as doors,
       count(k.door_id)::int as knocked,
       coalesce(sum(k.knocks), 0)::int as knocks,
       (count(*) filter (where k.answered))::int as answered,
       coalesce(sum(k.notices), 0)::int as notices,
       (count(*) filter (where k.contact))::int + coalesce(max(c.contacts), 0) as contacts,
       (count(*) filter (where k.appointment))::int + coalesce(max(c.appointments), 0) as appointments,
       (count(*) filter (where k.direct))::int + coalesce(max(c.direct), 0) as direct
from tour_door d
left join (
    select tour_id, door_id, count(*) as knocks, bool_or(answered) as answered, count(notice_code) as notices,
           bool_or(outcome in ('APPOINTMENT', 'DIRECT', 'CONTACT', 'INVITED', 'SEE_AGAIN')) as contact,
           bool_or(outcome = 'APPOINTMENT') as appointment, bool_or(outcome = 'DIRECT') as direct
    from knock_standing
    group by tour_id, door_id) k on k.tour_id = d.tour_id and k.door_id = d.door_id
left join tour_cleared c on c.tour_id = d.tour_id
where not d.left_out
group by d.tour_id;
