create table received_command (
    id          uuid primary key,
    received_at timestamptz not null,
    made        uuid
);
