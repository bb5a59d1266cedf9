create table market (
    id            uuid primary key,
    name          text             not null,
    place         text             not null,
    commune       text             not null,
    kind          text             not null check (kind in ('FOOD', 'GENERAL', 'FLEA', 'COVERED', 'OTHER')),
    weekday       text             not null check (weekday in ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
    starts_at     time             not null,
    ends_at       time             not null,
    weeks_apart int              not null check (weeks_apart between 1 and 8),
    latitude      double precision,
    longitude     double precision,
    version       bigint           not null,
    constraint market_ends_after_it_starts check (starts_at < ends_at),
    constraint market_once unique (name, place, weekday)
);

create table stand_session (
    id         uuid primary key,
    market_id  uuid        not null references market on delete restrict,
    form       text        not null check (form in ('WALKABOUT', 'INSTALLED')),
    starts_at  timestamptz not null,
    ends_at    timestamptz not null,
    first_id   uuid        not null references account on delete restrict,
    second_id  uuid references account on delete restrict,
    state      text        not null check (state in ('PLANNED', 'CLOSED', 'CANCELLED')),
    weather    text,
    footfall   text check (footfall in ('QUIET', 'NORMAL', 'BUSY')),
    remarks    text,
    version    bigint      not null,
    constraint stand_session_ends_after_it_starts check (starts_at < ends_at),
    constraint stand_session_pair_is_two_people check (first_id <> second_id)
);
create index stand_session_day on stand_session (starts_at desc, id);
create index stand_session_market on stand_session (market_id);

-- one tap on a counter; its identifier is made by the tablet, so that a tap lands once
create table stand_tally (
    id         uuid primary key,
    session_id uuid        not null references stand_session on delete restrict,
    kind       text        not null check (kind in ('FLYER', 'CONVERSATION', 'REPAIR_TALK', 'DETECTED', 'REFUSED')),
    tapped_at  timestamptz not null,
    tapped_by  uuid        not null references account on delete restrict,
    undone_at  timestamptz
);
create index stand_tally_session on stand_tally (session_id, kind) where undone_at is null;

-- what other modules count: one row a tap that stands
create view stand_fact_tally as
select t.id, t.session_id, t.kind, t.tapped_at, t.tapped_by, s.form, s.market_id
from stand_tally t
join stand_session s on s.id = t.session_id
where t.undone_at is null;
