-- what is borrowed to drive: one of them, or several
create table vehicle (
    id         uuid primary key,
    name       text   not null check (length(name) between 1 and 80),
    plate      text check (length(plate) between 1 and 20),
    note       text check (length(note) between 1 and 500),
    retired_at timestamptz,
    version    bigint not null
);
create unique index vehicle_name_once on vehicle (lower(name));

create table vehicle_reservation (
    id           uuid primary key,
    vehicle_id   uuid        not null references vehicle on delete restrict,
    account_id   uuid        not null references account on delete restrict,
    starts_at    timestamptz not null,
    ends_at      timestamptz not null,
    -- what it is for, of whoever's agenda: an appointment, a stand, a tour; of other modules, so no foreign key
    subject_id   uuid,
    purpose      text check (length(purpose) between 1 and 200),
    booked_at    timestamptz not null,
    cancelled_at timestamptz,
    cancelled_by uuid references account on delete restrict,
    returned_at  timestamptz,
    km_out       int check (km_out between 0 and 2000000),
    km_back      int check (km_back between 0 and 2000000),
    return_note  text check (length(return_note) between 1 and 500),
    version      bigint      not null,
    constraint vehicle_reservation_ends_after_it_starts check (starts_at < ends_at),
    constraint vehicle_reservation_for_something check (subject_id is not null or purpose is not null),
    constraint vehicle_reservation_cancelled_by_somebody check ((cancelled_at is null) = (cancelled_by is null)),
    constraint vehicle_reservation_cancelled_or_returned check (cancelled_at is null or returned_at is null),
    constraint vehicle_reservation_drives_forward check (km_out is null or km_back is null or km_back >= km_out),
    constraint vehicle_reservation_never_twice
        exclude using gist (vehicle_id with =, tstzrange(starts_at, ends_at) with &&) where (cancelled_at is null)
);
create index vehicle_reservation_coming on vehicle_reservation (starts_at, id) where cancelled_at is null;
create index vehicle_reservation_account on vehicle_reservation (account_id, starts_at);
create index vehicle_reservation_cancelled_by on vehicle_reservation (cancelled_by);
