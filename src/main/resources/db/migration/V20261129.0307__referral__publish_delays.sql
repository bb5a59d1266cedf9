-- Facts that say how long a referral took and where it ended: one row a referral, of the steps that stand. Days are those of
-- the calendar in Paris; types are those of the visit it comes from, NONE without one; on the spot: within the hour
create view referral_fact_delay as
select r.id as referral_id, r.household_id, r.resident_id, r.organisation_id, h.origin, h.met_at as first_contact_at, r.made_at,
       s.met_at, s.file_opened_at, r.state = 'CLOSED' as closed, r.closing,
       coalesce(s.booked_at <= r.made_at + interval '1 hour', false) as booked_on_the_spot,
       coalesce((select array_agg(distinct p.type order by p.type) from intervention_part p
                 where p.intervention_id = r.intervention_id and p.withdrawn_at is null), array['NONE']) as types,
       greatest(0, (r.made_at at time zone 'Europe/Paris')::date - (h.met_at at time zone 'Europe/Paris')::date) as days_to_referral,
       (s.met_at at time zone 'Europe/Paris')::date - (r.made_at at time zone 'Europe/Paris')::date as days_to_meeting,
       (s.file_opened_at at time zone 'Europe/Paris')::date - (r.made_at at time zone 'Europe/Paris')::date as days_to_file
from referral r
join resident_fact_household h on h.household_id = r.household_id
cross join lateral (
    select min(t.at) filter (where t.to_state = 'BOOKED') as booked_at,
           min(t.at) filter (where t.to_state = 'MET') as met_at,
           min(t.at) filter (where t.to_state = 'FILE_OPEN') as file_opened_at
    from referral_step t
    where t.referral_id = r.id and t.taken_back_at is null) s;
