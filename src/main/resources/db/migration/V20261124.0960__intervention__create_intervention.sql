-- a visit in someone's home; resident_id stays when the identity behind it is wiped
create table intervention (
    id             uuid primary key,
    household_id   uuid        not null references household on delete restrict,
    resident_id    uuid        not null references resident on delete restrict,
    door_id        uuid references door on delete restrict,
    place          text,
    sector_id      uuid references sector on delete restrict,
    occasion       text        not null check (occasion in ('APPOINTMENT', 'DOOR', 'STAND', 'CALL')),
    channel        text,
    appointment_id uuid references appointment on delete restrict,
    source_id      uuid,
    account_id     uuid        not null references account on delete restrict,
    second_id      uuid references account on delete restrict,
    alone          boolean     not null,
    started_at     timestamptz not null,
    ended_at       timestamptz,
    state          text        not null check (state in ('OPEN', 'CLOSED', 'WITHDRAWN')),
    closed_at      timestamptz,
    closed_by      uuid references account on delete restrict,
    withdrawal     text check (withdrawal in ('REFUSED', 'DOG', 'ALCOHOL', 'THREAT', 'UNHEALTHY', 'OUT_OF_SCOPE', 'OTHER')),
    amelio         text check (amelio in ('DOCUMENTS', 'APPOINTMENT', 'REFERRAL', 'TO_THINK_OVER', 'NOT_CONCERNED')),
    amelio_why     text,
    wanted_slot    uuid,
    organisation_id uuid references organisation on delete restrict,
    referral_id    uuid references referral on delete restrict,
    next_step      text check (next_step in ('NOTHING', 'RESIDENT_ACTS', 'CALL', 'COME_BACK', 'ADVISOR')),
    next_on        date,
    next_note      text,
    how_it_went    text check (how_it_went in ('WELL', 'SIMPLE', 'COMPLICATED', 'BADLY')),
    minutes        int check (minutes between 1 and 600),
    lesson         text,
    forgotten_at   timestamptz,
    version        bigint      not null,
    constraint intervention_pair_is_two_people check (account_id <> second_id),
    constraint intervention_alone_means_alone check (not (alone and second_id is not null)),
    constraint intervention_ends_after_it_starts check (started_at <= ended_at),
    constraint intervention_closed_has_its_time check ((state = 'OPEN') = (closed_at is null)),
    constraint intervention_withdrawn_says_why check ((state = 'WITHDRAWN') = (withdrawal is not null)),
    constraint intervention_closed_spoke_of_amelio check (state <> 'CLOSED' or amelio is not null)
);
create index intervention_logbook on intervention (started_at desc, id);
create index intervention_household on intervention (household_id, started_at desc);
create index intervention_resident on intervention (resident_id);
create index intervention_door on intervention (door_id);
create index intervention_sector on intervention (sector_id);
create index intervention_account on intervention (account_id, started_at desc);
create index intervention_second on intervention (second_id);
create index intervention_closed_by on intervention (closed_by);
create index intervention_organisation on intervention (organisation_id);
create index intervention_referral on intervention (referral_id);
-- one appointment leads to one visit
create unique index intervention_once_for_an_appointment on intervention (appointment_id) where state <> 'WITHDRAWN';
create index intervention_appointment on intervention (appointment_id);

create table intervention_advance (
    intervention_id uuid not null references intervention on delete restrict,
    kind            text not null check (kind in ('EQUIPPED', 'MADE_SAFE', 'REPAIRED', 'HOW_TO', 'ORIENTED', 'APPOINTMENT_MADE', 'REFERRED', 'DOCUMENT')),
    primary key (intervention_id, kind)
);

create table intervention_good_habit (
    intervention_id uuid not null references intervention on delete restrict,
    habit           text not null,
    primary key (intervention_id, habit)
);

create table intervention_document (
    intervention_id uuid not null references intervention on delete restrict,
    document        text not null check (document in ('AID_DOCUMENTATION', 'STEPS_EXPLAINED', 'PAPERS_LIST')),
    primary key (intervention_id, document)
);

-- what happened, in the order it happened; withdrawn: opened by mistake, nothing was done in it
create table intervention_part (
    id              uuid primary key,
    intervention_id uuid        not null references intervention on delete restrict,
    position        int         not null check (position > 0),
    type            text        not null check (type in ('STANDARD', 'ADVICE', 'EMERGENCY')),
    from_part_id    uuid references intervention_part on delete restrict,
    theme           text,
    opened_at       timestamptz not null,
    withdrawn_at    timestamptz,
    version         bigint      not null,
    constraint intervention_part_in_order unique (intervention_id, position)
);
create index intervention_part_from on intervention_part (from_part_id);
-- one look round a home; so that a kit is counted once
create unique index intervention_part_one_standard on intervention_part (intervention_id)
    where type = 'STANDARD' and withdrawn_at is null;

-- the founding document's questions about one problem
create table intervention_advice (
    part_id            uuid primary key references intervention_part on delete restrict,
    description        text,
    since_when         text,
    responsible        text check (responsible in ('OCCUPANT', 'LANDLORD', 'CO_OWNERSHIP', 'SOCIAL_LANDLORD')),
    dangerous          boolean,
    needs_professional boolean,
    self_repair        text check (self_repair in ('ABLE', 'UNABLE', 'NO')),
    how_to             text,
    exceptional_reason text,
    exceptional_work   text,
    version            bigint not null,
    constraint intervention_advice_exception_has_a_reason check (exceptional_work is null or exceptional_reason is not null)
);

create table intervention_make_safe (
    part_id        uuid primary key references intervention_part on delete restrict,
    danger         text check (danger in ('GAS', 'FIRE', 'ELECTRICITY', 'STRUCTURE', 'WATER', 'OPENING', 'UNFIT_HOUSING', 'VIOLENCE', 'OTHER')),
    danger_for     text,
    danger_what    text,
    work           text,
    told_temporary boolean not null,
    revisit_on     date,
    version        bigint  not null,
    constraint intervention_make_safe_is_temporary check (work is null or (told_temporary and revisit_on is not null))
);

-- one row a gesture; taking equipment off again is a row the other way
create table installed_item (
    id              uuid primary key,
    intervention_id uuid        not null references intervention on delete restrict,
    part_id         uuid        not null references intervention_part on delete restrict,
    item_id         uuid        not null references kit_item on delete restrict,
    quantity        int         not null check (quantity <> 0 and abs(quantity) <= 99),
    room            text        not null,
    installed_at    timestamptz not null,
    by_id           uuid        not null references account on delete restrict,
    takes_off_id    uuid unique references installed_item on delete restrict,
    constraint installed_item_taken_off_is_negative check ((quantity < 0) = (takes_off_id is not null))
);
create index installed_item_part on installed_item (part_id, installed_at);
create index installed_item_intervention on installed_item (intervention_id);
create index installed_item_item on installed_item (item_id);
create index installed_item_by on installed_item (by_id);

create table observation (
    part_id  uuid        not null references intervention_part on delete restrict,
    theme    text        not null,
    level    text        not null check (level in ('NONE', 'TO_WATCH', 'PROBLEM')),
    seen_at  timestamptz not null,
    primary key (part_id, theme)
);

create table given_orientation (
    id              uuid primary key,
    intervention_id uuid        not null references intervention on delete restrict,
    part_id         uuid        not null references intervention_part on delete restrict,
    entry_id        uuid        not null references directory_entry on delete restrict,
    given_at        timestamptz not null,
    by_id           uuid        not null references account on delete restrict,
    constraint given_orientation_once unique (part_id, entry_id)
);
create index given_orientation_intervention on given_orientation (intervention_id);
create index given_orientation_entry on given_orientation (entry_id);
create index given_orientation_by on given_orientation (by_id);

-- what other modules count: visits that took place or are taking place
create view intervention_fact_visit as
select i.id as intervention_id, i.household_id, i.occasion, i.started_at, i.closed_at, i.account_id, i.door_id,
       i.sector_id, i.how_it_went, i.amelio
from intervention i
where i.state <> 'WITHDRAWN';

-- pieces that stayed in the home, for each standard part; how many make a kit is a setting
create view intervention_fact_kit as
select p.id as part_id, p.intervention_id, i.household_id, min(e.installed_at) as installed_at,
       sum(e.quantity)::int as pieces
from intervention_part p
join intervention i on i.id = p.intervention_id and i.state <> 'WITHDRAWN'
join installed_item e on e.part_id = p.id
where p.type = 'STANDARD' and p.withdrawn_at is null
group by p.id, p.intervention_id, i.household_id;

create view intervention_history as
select i.household_id, i.started_at as at, i.state as kind, i.id as subject_id,
       (select string_agg(p.type, ',' order by p.position) from intervention_part p
        where p.intervention_id = i.id and p.withdrawn_at is null) as detail,
       i.account_id as author_id
from intervention i;
