-- the report saves itself while it is typed: what was made safe or repaired may be half told, and counts once it is whole
alter table intervention_make_safe
    drop constraint intervention_make_safe_is_temporary,
    add column made_safe boolean not null generated always as (work is not null and told_temporary and revisit_on is not null) stored;

alter table intervention_advice
    drop constraint intervention_advice_exception_has_a_reason,
    add column repaired boolean not null generated always as (exceptional_work is not null and exceptional_reason is not null) stored;
