-- what an appointment was before nobody was there, for whoever takes the absence back
alter table appointment add column absent_from text check (absent_from in ('PLANNED', 'CONFIRMED'));
