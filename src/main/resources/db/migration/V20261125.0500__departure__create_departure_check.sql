-- what the pair has ticked off before leaving; a tick taken back leaves no trace
create table departure_check (
    tour_id    uuid        not null references tour on delete restrict,
    item       text        not null check (item in
        ('KIT', 'FLYERS', 'NOTICES', 'DOCUMENTS', 'TOOL_CASE', 'IDENTIFICATION', 'TABLET', 'BIKE')),
    checked_by uuid        not null references account on delete restrict,
    checked_at timestamptz not null,
    primary key (tour_id, item)
);
create index departure_check_by on departure_check (checked_by);
