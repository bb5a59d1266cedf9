-- targets are added and given up: what was aimed at stays in the journal, a target given up without a goal
alter table pilot_target_change drop constraint pilot_target_change_code_fkey;
alter table pilot_target_change alter column goal drop not null;
