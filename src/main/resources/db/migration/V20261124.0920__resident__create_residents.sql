-- the people behind one door, or one person while the door is unknown
create table household (
    id          uuid primary key,
    door_id     uuid references door on delete restrict,
    -- where they live as they said it, while no door is known
    place       text,
    -- kept when the door is forgotten, so that figures by sector stay
    sector_id   uuid references sector on delete restrict,
    origin      text        not null check (origin in ('NOTICE', 'TOUR', 'STAND_WALKABOUT', 'STAND_INSTALLED', 'WORD_OF_MOUTH', 'PHONE', 'EMAIL', 'PUBLIC_PAGE', 'OTHER')),
    met_at      timestamptz not null,
    met_channel text        not null,
    -- the knock, stand session, notice or request they come from
    met_source  uuid,
    version     bigint      not null
);
create index household_door on household (door_id);
create index household_sector on household (sector_id);

create table resident (
    id                uuid primary key,
    household_id      uuid        not null references household on delete restrict,
    first_name        text,
    last_name         text,
    phone             text check (phone ~ '^\+[1-9][0-9]{4,14}$'),
    email             text,
    preferred_moment  text,
    preferred_channel text check (preferred_channel in ('PHONE', 'SMS', 'EMAIL', 'VISIT')),
    occupancy         text check (occupancy in ('OWNER_OCCUPIER', 'PRIVATE_TENANT', 'SOCIAL_TENANT', 'LANDLORD', 'HOSTED')),
    housing           text check (housing in ('HOUSE', 'FLAT')),
    built_period      text check (built_period in ('BEFORE_1948', 'FROM_1948_TO_1974', 'FROM_1975_TO_1989', 'FROM_1990_TO_2011', 'SINCE_2012', 'UNKNOWN')),
    heating           text check (heating in ('GAS', 'ELECTRICITY', 'OIL', 'WOOD', 'COLLECTIVE', 'HEAT_PUMP', 'OTHER')),
    household_size    int check (household_size between 1 and 30),
    languages         text,
    autonomy          text check (autonomy in ('ALONE', 'WITH_HELP', 'CANNOT')),
    note              text check (length(note) <= 500),
    recommended_by    uuid references resident on delete restrict,
    -- the degree a person had when forgotten: the link is gone, the figure stays
    kept_degree       int check (kept_degree >= 1),
    forgotten_at      timestamptz,
    search            text        not null,
    created_at        timestamptz not null,
    created_by        uuid        not null references account on delete restrict,
    version           bigint      not null,
    constraint resident_has_a_first_name check (forgotten_at is not null or first_name is not null),
    constraint resident_forgotten_is_nobody check (forgotten_at is null or coalesce(
        first_name, last_name, phone, email, preferred_moment, languages, note, recommended_by::text) is null)
);
create index resident_household on resident (household_id);
create index resident_recommended_by on resident (recommended_by) where recommended_by is not null;
create index resident_created_by on resident (created_by);
create index resident_phone on resident (phone) where phone is not null;
create index resident_email on resident (lower(email)) where email is not null;
create index resident_latest on resident (created_at desc, id) where forgotten_at is null;
create index resident_search on resident using gin (search gin_trgm_ops);

-- one conversation, call or request; without a household when the request was declined
create table encounter (
    id           uuid primary key,
    household_id uuid references household on delete restrict,
    resident_id  uuid references resident on delete restrict,
    at           timestamptz not null,
    channel      text        not null,
    by_id        uuid        not null references account on delete restrict,
    kind         text        not null check (kind in ('CALL', 'REQUEST', 'DECLINED')),
    -- a call: what came of it; a request: what it was about; declined: why
    outcome      text        not null,
    urgent       boolean     not null,
    constraint encounter_declined_names_nobody check (kind <> 'DECLINED' or (household_id is null and resident_id is null))
);
create index encounter_household on encounter (household_id, at desc);
create index encounter_resident on encounter (resident_id);
create index encounter_by on encounter (by_id);

-- what somebody agreed to or took back, with the proof; rows are added and never touched
create table consent (
    id           uuid primary key,
    resident_id  uuid        not null references resident on delete restrict,
    purpose      text        not null check (purpose in ('KEEP_CARD', 'SHARE_WITH_AMELIO', 'EMAIL_REMINDERS', 'SMS_REMINDERS')),
    given        boolean     not null,
    at           timestamptz not null,
    how          text        not null check (how in ('ORAL', 'SIGNED', 'PAPER', 'PUBLIC_PAGE')),
    by_id        uuid references account on delete restrict,
    text_version text        not null,
    text_hash    text        not null
);
create index consent_latest on consent (resident_id, purpose, at desc, id desc);
create index consent_by on consent (by_id);

create function consent_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'consents are never changed: add a row' using errcode = 'integrity_constraint_violation';
end $$;
create trigger consent_rows_stay before update or delete on consent
    for each row execute function consent_is_append_only();
create trigger consent_stays before truncate on consent
    for each statement execute function consent_is_append_only();

-- who sent whom never turns in a circle; the lock keeps two writers from closing one together
create function resident_refuse_loop() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('resident.recommended_by'));
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
create trigger resident_recommendation_is_no_loop before insert or update of recommended_by on resident
    for each row when (new.recommended_by is not null) execute function resident_refuse_loop();

-- small letters without accents, one space between words
create function resident_plain(said text) returns text language sql stable as $$
    select trim(regexp_replace(lower(unaccent(said)), '[^[:alnum:]]+', ' ', 'g'))
$$;

create function resident_keep_search() returns trigger language plpgsql as $$
begin
    select ' ' || resident_plain(concat_ws(' ', new.first_name, new.last_name, new.email, substr(new.phone, 2),
               case when new.phone like '+33%' then '0' || substr(new.phone, 4) end,
               h.place, d.line, d.label, d.postal_code, d.commune))
    into new.search
    from household h left join door_place d on d.door_id = h.door_id
    where h.id = new.household_id;
    if new.search is null or new.forgotten_at is not null then
        new.search := '';
    end if;
    return new;
end $$;
create trigger resident_search before insert or update on resident
    for each row execute function resident_keep_search();

create function household_keep_search() returns trigger language plpgsql as $$
begin
    update resident set search = '' where household_id = new.id;
    return null;
end $$;
create trigger household_search after update of door_id, place on household
    for each row execute function household_keep_search();

-- a person as other modules name them
create view resident_card as
select r.id as resident_id, r.household_id,
       coalesce(nullif(concat_ws(' ', r.first_name, r.last_name), ''), 'Personne effacée') as name,
       r.first_name, r.last_name, r.phone, r.email, h.door_id,
       coalesce(d.line || coalesce(', ' || d.label, ''), h.place) as place,
       d.commune, h.sector_id, h.origin
from resident r
join household h on h.id = r.household_id
left join door_place d on d.door_id = h.door_id;

-- the last word decides
create view consent_active as
select resident_id, purpose, consent_id, given_at
from (select distinct on (resident_id, purpose) resident_id, purpose, id as consent_id, at as given_at, given
      from consent order by resident_id, purpose, at desc, id desc) latest
where given;

create view resident_fact_household as
select id as household_id, origin, met_at, sector_id from household;

-- met by the service itself: 1; sent by somebody of degree n: n + 1
create view resident_fact_degree as
with recursive sent (resident_id, household_id, degree) as (
    select id, household_id, coalesce(kept_degree, 1) from resident where recommended_by is null
    union all
    select r.id, r.household_id, s.degree + 1 from resident r join sent s on r.recommended_by = s.resident_id)
select resident_id, household_id, degree from sent;

create view resident_history as
select household_id, created_at as at, 'CARD_OPENED' as kind, id as subject_id, first_name as detail, created_by as author_id
from resident
union all
select r.household_id, c.at, case when c.given then 'CONSENT_GIVEN' else 'CONSENT_WITHDRAWN' end, r.id,
       c.purpose || ' ' || c.how, c.by_id
from consent c join resident r on r.id = c.resident_id
union all
select household_id, at, kind, id, channel || ' ' || outcome, by_id
from encounter where household_id is not null;
