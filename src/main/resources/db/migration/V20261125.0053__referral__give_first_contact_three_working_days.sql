-- an advisor is given three working days to get in touch, so that a referral is not late the moment it is made (R6)
create function three_working_days_after(since timestamptz) returns timestamptz language sql stable as $$
    select (since at time zone 'Europe/Paris' + make_interval(days => case extract(isodow from since at time zone 'Europe/Paris')
            when 1 then 3 when 2 then 3 when 7 then 3
            when 6 then 4
            else 5
        end)) at time zone 'Europe/Paris'
$$;

create or replace view referral_next_step as
select r.household_id,
       case r.state when 'BOOKED' then r.meeting_at else three_working_days_after(coalesce(r.meeting_at, r.made_at)) end as due_at,
       r.state as kind, r.id as subject_id, o.name as detail, r.referred_by as owner_id
from referral r
join organisation o on o.id = r.organisation_id
where r.state in ('ORIENTED', 'BOOKED', 'ABSENT');
