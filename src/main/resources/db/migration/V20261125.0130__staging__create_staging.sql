-- one row for each action somebody has touched; without a row it is to do
create table staging_action (
    sector_id     uuid not null references sector on delete restrict,
    kind          text not null check (kind in ('PRESS', 'LETTER', 'POSTER')),
    state         text not null check (state in ('TO_DO', 'UNDERWAY', 'DONE')),
    happens_on    date,
    place         text check (length(place) between 1 and 200), -- where, or the title of the announcement
    by_id         uuid not null references account on delete restrict,
    attachment_id uuid references attachment on delete restrict,
    version       int  not null,
    primary key (sector_id, kind),
    constraint staging_done_some_day_somewhere check (state <> 'DONE' or (happens_on is not null and place is not null))
);
create index staging_action_by on staging_action (by_id);
create index staging_action_attachment on staging_action (attachment_id) where attachment_id is not null;

-- the dates of the tours as letters announce them
create table staging_tour_dates (
    sector_id  uuid primary key references sector on delete restrict,
    dates      text check (length(dates) between 1 and 120),
    written_at timestamptz not null,
    written_by uuid        not null references account on delete restrict
);
create index staging_tour_dates_by on staging_tour_dates (written_by);
