-- when a household and the service were in touch: met, called or asked, an appointment kept, a visit begun
create view contactlist_contact as
select id as household_id, met_at as at from household
union all
select household_id, at from encounter where household_id is not null
union all
select household_id, starts_at from appointment where state = 'DONE'
union all
select household_id, started_at from intervention where state <> 'WITHDRAWN';
