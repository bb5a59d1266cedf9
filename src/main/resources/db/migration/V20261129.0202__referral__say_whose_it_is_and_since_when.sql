-- when it reached the organisation that has it now, and who gave it to which of its advisors
alter table referral add column received_at timestamptz;
update referral set received_at = made_at;
alter table referral alter column received_at set not null;
alter table referral add column assigned_at timestamptz;
alter table referral add column assigned_by uuid references account on delete restrict;
create index referral_assigner on referral (assigned_by);
create index referral_open on referral (organisation_id, advisor_id) where state <> 'CLOSED';
create index referral_closed on referral (organisation_id, received_at desc) where state = 'CLOSED';

drop view referral_shared;
create view referral_shared as
select r.*, c.given_at as consent_given_at
from referral r
join resident p on p.id = r.resident_id and p.forgotten_at is null
cross join lateral (
    select a.given_at from consent_active a
    where a.resident_id = r.resident_id and a.purpose = 'SHARE_WITH_AMELIO' limit 1) c;

create or replace view referral_next_step as
select r.household_id,
       case r.state when 'BOOKED' then r.meeting_at else three_working_days_after(coalesce(r.meeting_at, r.received_at)) end as due_at,
       r.state as kind, r.id as subject_id, o.name as detail, r.referred_by as owner_id
from referral r
join organisation o on o.id = r.organisation_id
where r.state in ('ORIENTED', 'BOOKED', 'ABSENT');
