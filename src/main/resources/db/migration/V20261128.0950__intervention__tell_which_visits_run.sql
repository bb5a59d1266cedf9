-- and, for whoever comes back to their day, where the visit goes on while nobody ended it
create or replace view intervention_started_appointment as
select appointment_id, '/interventions/' || id as path, state = 'OPEN' as running
from intervention where appointment_id is not null;
