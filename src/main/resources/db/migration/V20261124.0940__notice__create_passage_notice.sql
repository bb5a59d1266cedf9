-- notices are printed in runs of consecutive serial numbers; a run is given to one concierge
create table notice_batch (
    id           uuid primary key,
    account_id   uuid        not null references account on delete restrict,
    first_serial int         not null,
    last_serial  int         not null,
    made_at      timestamptz not null,
    made_by      uuid        not null references account on delete restrict,
    constraint notice_batch_is_a_run check (first_serial > 0 and last_serial - first_serial between 0 and 399),
    constraint notice_batch_never_overlaps exclude using gist (int4range(first_serial, last_serial, '[]') with &&)
);
create index notice_batch_account on notice_batch (account_id, first_serial);
create index notice_batch_made_by on notice_batch (made_by);

create table passage_notice (
    id       uuid primary key,
    -- seven random characters of Crockford's base 32 and a check character, without the dash
    code     text not null unique check (code ~ '^[0-9A-HJKMNP-TV-Z]{8}$'),
    serial   int  not null unique,
    batch_id uuid not null references notice_batch on delete restrict,
    state    text not null check (state in ('PRINTED', 'LEFT')),
    door_id  uuid references door on delete restrict,
    -- what was written down when it was left: both lie in a module above
    knock_id uuid unique,
    tour_id  uuid,
    left_at  timestamptz,
    left_by  uuid references account on delete restrict,
    constraint passage_notice_left_somewhere check (
        (state = 'LEFT') = (door_id is not null and knock_id is not null and tour_id is not null and left_at is not null and left_by is not null)),
    constraint passage_notice_printed_nowhere check (
        (state = 'PRINTED') = (door_id is null and knock_id is null and tour_id is null and left_at is null and left_by is null))
);
create index passage_notice_batch on passage_notice (batch_id, serial) where state = 'PRINTED';
create index passage_notice_of_batch on passage_notice (batch_id, state);
create index passage_notice_door on passage_notice (door_id) where door_id is not null;
create index passage_notice_left_by on passage_notice (left_by) where left_by is not null;
