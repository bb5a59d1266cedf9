-- the visit during which the makeshift repair was seen again, which ends what was due about it
alter table intervention_make_safe add column seen_again_id uuid references intervention on delete restrict;
create index intervention_make_safe_seen_again on intervention_make_safe (seen_again_id);
