-- what was measured in a home, while the option is on; a mistake is struck out, never deleted
create table home_reading (
    id        uuid primary key,
    part_id   uuid          not null references intervention_part on delete restrict,
    kind      text          not null check (kind in ('HUMIDITY', 'SURFACE_TEMPERATURE', 'AIR_TEMPERATURE')),
    value     numeric(5, 1) not null,
    room      text          not null,
    taken_at  timestamptz   not null,
    by_id     uuid          not null references account on delete restrict,
    struck_at timestamptz
);
create index home_reading_part on home_reading (part_id, taken_at);
create index home_reading_by on home_reading (by_id);
