-- what a checkpoint changes stands in the scenario journal, with its reason
create table checkpoint_adjustment (
    checkpoint_id uuid not null references checkpoint on delete restrict,
    adjustment_id uuid not null references scenario_adjustment on delete restrict,
    primary key (checkpoint_id, adjustment_id)
);
create index checkpoint_adjustment_adjustment on checkpoint_adjustment (adjustment_id);

-- the reason of what was written before is what did not work that day, or the minutes themselves
insert into scenario_adjustment (id, root_id, decided_on, stage, what, why, at, by_id)
select id, id, held_on, 'ORGANISATION', left(changes, 300), left(coalesce(nullif(does_not, ''), works), 500), closed_at, closed_by
from checkpoint where closed_at is not null and nullif(changes, '') is not null;
insert into checkpoint_adjustment (checkpoint_id, adjustment_id)
select c.id, c.id from checkpoint c join scenario_adjustment a on a.id = c.id;
alter table checkpoint drop column changes;
