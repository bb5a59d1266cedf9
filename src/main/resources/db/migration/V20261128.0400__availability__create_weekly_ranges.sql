-- when an advisor receives, week after week (1 Monday … 7 Sunday); the slots in it are laid ahead in advisor_slot
create table advisor_range (
    id          uuid primary key,
    account_id  uuid not null references account on delete cascade,
    weekday     int  not null check (weekday between 1 and 7),
    starts_at   time not null,
    ends_at     time not null,
    minutes     int  not null check (minutes between 15 and 240),
    place_kind  text not null check (place_kind in ('PLACE', 'PHONE', 'HOME')),
    place       text,
    valid_from  date not null,
    valid_until date,
    constraint advisor_range_ends_after_it_starts check (starts_at < ends_at),
    constraint advisor_range_valid_forwards check (valid_from <= valid_until),
    constraint advisor_range_place_is_told check (place_kind <> 'PLACE' or place is not null),
    constraint advisor_range_never_twice exclude using gist (
        account_id with =, weekday with =, daterange(valid_from, valid_until, '[]') with &&,
        numrange(extract(epoch from starts_at), extract(epoch from ends_at)) with &&)
);

-- days on which the weekly ranges do not hold
create table advisor_day_off (
    id         uuid primary key,
    account_id uuid not null references account on delete cascade,
    first_day  date not null,
    last_day   date not null,
    constraint advisor_day_off_forwards check (first_day <= last_day),
    constraint advisor_day_off_once exclude using gist (account_id with =, daterange(first_day, last_day, '[]') with &&)
);

-- a slot of a weekly range that its advisor took back: it is not laid again
create table advisor_slot_withdrawn (
    account_id uuid        not null references account on delete cascade,
    starts_at  timestamptz not null,
    primary key (account_id, starts_at)
);

-- whether a slot stands or falls with the weekly ranges; those offered by themselves stand alone
alter table advisor_slot add column follows_ranges boolean not null default false;
