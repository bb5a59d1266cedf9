-- a repair in the person's place counts once one has said that nothing of it is among what is never done (I7)
alter table intervention_advice add column within_limits boolean not null default false;
update intervention_advice set within_limits = true where exceptional_work is not null and exceptional_reason is not null;
alter table intervention_advice drop column repaired;
alter table intervention_advice add column repaired boolean not null
    generated always as (exceptional_work is not null and exceptional_reason is not null and within_limits) stored;
