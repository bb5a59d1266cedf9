-- whatever a person does takes up their time: a tour, a stand, an appointment, an absence
create table time_block (
    id         uuid primary key,
    account_id uuid        not null references account on delete restrict,
    kind       text        not null check (kind in ('STAND', 'TOUR', 'APPOINTMENT', 'VISIT', 'ADVISOR_MEETING', 'ABSENCE')),
    subject_id uuid        not null,
    starts_at  timestamptz not null,
    ends_at    timestamptz not null,
    title      text        not null,
    path       text        not null,
    constraint time_block_ends_after_it_starts check (starts_at < ends_at),
    constraint time_block_never_twice exclude using gist (account_id with =, tstzrange(starts_at, ends_at) with &&)
);
create index time_block_day on time_block (account_id, starts_at);
create index time_block_subject on time_block (subject_id);
