-- what was handed over with a referral is told with it
create or replace view referral_history as
select r.household_id, t.at, t.to_state as kind, r.id as subject_id,
       case t.to_state
           when 'ORIENTED' then o.name || '|' || array_to_string(r.handed_over, ',')
           when 'FILE_OPEN' then r.programme || ' ' || r.file_number
           when 'CLOSED' then r.closing
       end as detail,
       t.by_id as author_id
from referral_step t
join referral r on r.id = t.referral_id
join organisation o on o.id = r.organisation_id
where t.taken_back_at is null;
