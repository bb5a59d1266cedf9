-- what the agenda reads to know which appointments it need not ask about
create view intervention_started_appointment as
select appointment_id from intervention where appointment_id is not null;
