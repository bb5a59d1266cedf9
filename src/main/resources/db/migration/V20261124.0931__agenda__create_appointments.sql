-- why people call for somebody; the coordinator may retire a reason, never erase it
create table appointment_reason (
    code       text primary key,
    label      text not null,
    position   int  not null,
    retired_at timestamptz
);
insert into appointment_reason (code, label, position)
values ('DRAUGHT', 'Courant d’air', 1),
       ('LEAK', 'Fuite d’eau', 2),
       ('BULB', 'Ampoule, éclairage', 3),
       ('METER', 'Compteur', 4),
       ('MOULD', 'Moisissure, humidité', 5),
       ('HEATING', 'Chauffage', 6),
       ('BILL', 'Facture', 7),
       ('DOOR_OR_WINDOW', 'Porte ou fenêtre', 8),
       ('OTHER', 'Autre chose', 9);

create table appointment (
    id               uuid primary key,
    resident_id      uuid        not null references resident on delete restrict,
    household_id     uuid        not null references household on delete restrict,
    place_kind       text        not null check (place_kind in ('DOOR', 'STAND', 'PHONE', 'OTHER')),
    place            text,
    starts_at        timestamptz not null,
    minutes          int         not null check (minutes between 5 and 480),
    account_id       uuid        not null references account on delete restrict,
    second_id        uuid references account on delete restrict,
    channel          text        not null,
    reason           text        not null references appointment_reason on delete restrict,
    expected_type    text        not null check (expected_type in ('STANDARD', 'ADVICE', 'EMERGENCY')),
    urgent           boolean     not null,
    has_material     boolean,
    note             text,
    state            text        not null check (state in ('PLANNED', 'CONFIRMED', 'DONE', 'CANCELLED', 'ABSENT')),
    cancelled_by     text check (cancelled_by in ('RESIDENT', 'SERVICE')),
    cancel_reason    text,
    rescheduled_from uuid references appointment on delete restrict,
    source_id        uuid,
    booked_at        timestamptz not null,
    booked_by        uuid        not null references account on delete restrict,
    settled_at       timestamptz,
    settled_by       uuid references account on delete restrict,
    version          bigint      not null,
    constraint appointment_pair_is_two_people check (account_id <> second_id),
    constraint appointment_place_elsewhere_is_told check (place_kind <> 'OTHER' or place is not null),
    constraint appointment_cancelled_by_somebody check ((state = 'CANCELLED') = (cancelled_by is not null)),
    constraint appointment_settled_once check ((state in ('DONE', 'CANCELLED', 'ABSENT')) = (settled_at is not null)),
    constraint appointment_moved_once unique (rescheduled_from)
);
create index appointment_household on appointment (household_id, starts_at desc);
create index appointment_resident on appointment (resident_id);
create index appointment_open on appointment (account_id, starts_at) where state in ('PLANNED', 'CONFIRMED');
create index appointment_open_second on appointment (second_id, starts_at) where state in ('PLANNED', 'CONFIRMED');
create index appointment_account on appointment (account_id);
create index appointment_second on appointment (second_id);
create index appointment_reason_used on appointment (reason);
create index appointment_booked_by on appointment (booked_by);
create index appointment_settled_by on appointment (settled_by);

-- when an advisor can be met; a household takes one whole
create table advisor_slot (
    id               uuid primary key,
    account_id       uuid        not null references account on delete restrict,
    starts_at        timestamptz not null,
    ends_at          timestamptz not null,
    minutes          int         not null check (minutes between 5 and 480),
    place_kind       text        not null check (place_kind in ('PLACE', 'PHONE', 'HOME')),
    place            text,
    booked_household uuid references household on delete restrict,
    booked_resident  uuid references resident on delete restrict,
    booked_at        timestamptz,
    booked_by        uuid references account on delete restrict,
    version          bigint      not null default 0,
    constraint advisor_slot_length check (ends_at = starts_at + make_interval(mins => minutes)),
    constraint advisor_slot_place_is_told check (place_kind <> 'PLACE' or place is not null),
    constraint advisor_slot_booked_whole check (num_nulls(booked_household, booked_resident, booked_at, booked_by) in (0, 4)),
    constraint advisor_slot_never_twice exclude using gist (account_id with =, tstzrange(starts_at, ends_at) with &&)
);
create index advisor_slot_day on advisor_slot (account_id, starts_at);
create index advisor_slot_free on advisor_slot (starts_at) where booked_resident is null;
create index advisor_slot_household on advisor_slot (booked_household);
create index advisor_slot_resident on advisor_slot (booked_resident);
create index advisor_slot_booked_by on advisor_slot (booked_by);

-- the detail of a line: the moment agreed upon, then what it is about
create view agenda_history as
select a.household_id, f.at, f.kind, a.id as subject_id, f.author_id,
       to_char(a.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') || '|' || r.label as detail
from appointment a
join appointment_reason r on r.code = a.reason
cross join lateral (
    select a.booked_at as at, case when a.rescheduled_from is null then 'BOOKED' else 'MOVED' end as kind, a.booked_by as author_id
    union all
    select a.settled_at, a.state, a.settled_by
    where a.state in ('DONE', 'ABSENT')
       or (a.state = 'CANCELLED' and not exists (select 1 from appointment n where n.rescheduled_from = a.id))
) f;

create view agenda_next_step as
select a.household_id, a.starts_at as due_at, a.state as kind, a.id as subject_id, r.label as detail, a.account_id as owner_id
from appointment a
join appointment_reason r on r.code = a.reason
where a.state in ('PLANNED', 'CONFIRMED');

-- what other modules count
create view agenda_fact_appointment as
select id as appointment_id, household_id, channel, source_id, reason, urgent, booked_at, starts_at, state, rescheduled_from
from appointment;
