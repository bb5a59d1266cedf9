-- a card, or a household, that turned out to be another one: nothing is left of it but where it leads
alter table resident
    add column merged_into uuid references resident on delete restrict,
    add constraint resident_merged_is_nobody check (merged_into is null or (forgotten_at is not null and merged_into <> id));
create index resident_merged_into on resident (merged_into) where merged_into is not null;
-- what it comes from stays with it, for the figures of notices and tours; who lives where does not
alter table household
    add column merged_into uuid references household on delete restrict,
    add constraint household_merged_lives_nowhere
        check (merged_into is null or (door_id is null and place is null and merged_into <> id));
create index household_merged_into on household (merged_into) where merged_into is not null;

-- the words stay as they were said; the card that carries them may turn out to be another one
create or replace function consent_is_append_only() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if to_jsonb(new) - 'resident_id' = to_jsonb(old) - 'resident_id'
           and exists (select from resident where id = old.resident_id and merged_into = new.resident_id) then
            return new;
        end if;
    end if;
    raise exception 'consents are never changed: add a row' using errcode = 'integrity_constraint_violation';
end $$;

-- who was sent by a card that is gone meanwhile was sent by the one it became
create or replace function resident_refuse_loop() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('resident.recommended_by'));
    new.recommended_by := coalesce((select merged_into from resident where id = new.recommended_by), new.recommended_by);
    if exists (
        with recursive above (id) as (
            select new.recommended_by
            union
            select r.recommended_by from resident r join above a on r.id = a.id where r.recommended_by is not null)
        select from above where id = new.id)
    then
        raise exception 'a recommendation leads back to its start'
            using errcode = 'check_violation', constraint = 'resident_recommendation_is_no_loop';
    end if;
    return new;
end $$;

create or replace function resident_refuse_the_forgotten() returns trigger language plpgsql as $$
declare
    kept uuid;
    forgotten timestamptz;
begin
    select merged_into into kept from resident where id = new.resident_id for share;
    new.resident_id := coalesce(kept, new.resident_id);
    select forgotten_at into forgotten from resident where id = new.resident_id for share;
    if forgotten is not null then
        raise exception 'the person was forgotten'
            using errcode = 'check_violation', constraint = 'resident_forgotten_is_left_alone';
    end if;
    return new;
end $$;

-- what is written down for a card or a household while it becomes another one is written down for that one. Arguments:
-- the column that names it, and the table of what it names; the lock waits for a merge that has begun
create function resident_follow_the_kept() returns trigger language plpgsql as $$
declare
    kept uuid;
begin
    execute format('select merged_into from %I where id = $1 for key share', tg_argv[1])
        into kept using (to_jsonb(new) ->> tg_argv[0])::uuid;
    if kept is not null then
        new := jsonb_populate_record(new, jsonb_build_object(tg_argv[0], kept));
    end if;
    return new;
end $$;

create trigger consent_follows_resident before insert on consent
    for each row execute function resident_follow_the_kept('resident_id', 'resident');
create trigger resident_follows_household before insert on resident
    for each row execute function resident_follow_the_kept('household_id', 'household');
create trigger encounter_follows_resident before insert on encounter
    for each row when (new.resident_id is not null) execute function resident_follow_the_kept('resident_id', 'resident');
create trigger encounter_follows_household before insert on encounter
    for each row when (new.household_id is not null) execute function resident_follow_the_kept('household_id', 'household');
create trigger encounter_follows_recommender before insert on encounter
    for each row when (new.recommended_by is not null) execute function resident_follow_the_kept('recommended_by', 'resident');

-- what is counted: people and households that are still themselves
create or replace view resident_fact_household as
select id as household_id, origin, met_at, sector_id from household where merged_into is null;

create or replace view resident_fact_degree as
with recursive sent (resident_id, household_id, degree) as (
    select id, household_id, coalesce(kept_degree, 1) from resident where recommended_by is null and merged_into is null
    union all
    select r.id, r.household_id, s.degree + 1 from resident r join sent s on r.recommended_by = s.resident_id)
select resident_id, household_id, degree from sent;
