-- one decision to be at a market again and again: every Tuesday from 3 March
create table stand_series (
    id            uuid primary key,
    market_id     uuid        not null references market on delete restrict,
    form          text        not null check (form in ('WALKABOUT', 'INSTALLED', 'WORKSHOP', 'CAFE')),
    from_on       date        not null,
    until_on      date        not null,
    skip_holidays boolean     not null,
    planned_at    timestamptz not null,
    planned_by    uuid        not null references account on delete restrict,
    constraint stand_series_ends_after_it_starts check (from_on <= until_on)
);
create index stand_series_market on stand_series (market_id);
create index stand_series_planned_by on stand_series (planned_by);

-- a day of the series on which no session was planned, and why in one sentence
create table stand_series_gap (
    series_id uuid not null references stand_series on delete restrict,
    day       date not null,
    kind      text not null check (kind in ('CLOSED', 'HOLIDAY', 'TAKEN')),
    reason    text not null,
    primary key (series_id, day)
);

alter table stand_session add column series_id uuid references stand_series on delete restrict;
alter table stand_session add column closed_at timestamptz;
update stand_session set closed_at = ends_at where state = 'CLOSED';
alter table stand_session add constraint stand_session_closes_once check ((state = 'CLOSED') = (closed_at is not null));
create index stand_session_series on stand_session (series_id, starts_at) where series_id is not null;
create index stand_session_first on stand_session (first_id);
create index stand_session_second on stand_session (second_id) where second_id is not null;

-- somewhere else than a market, and other things than a stall: an option to test
alter table stand_session alter column market_id drop not null;
alter table stand_session add column other_name text;
alter table stand_session add column other_place text;
alter table stand_session add column other_commune text;
alter table stand_session add constraint stand_session_is_somewhere check (
    case when market_id is null then num_nulls(other_name, other_place, other_commune) = 0
         else num_nonnulls(other_name, other_place, other_commune) = 0 end);
alter table stand_session drop constraint stand_session_form_check;
alter table stand_session add constraint stand_session_form_check check (form in ('WALKABOUT', 'INSTALLED', 'WORKSHOP', 'CAFE'));

-- where each session is, market or not
create view stand_place as
select s.id as session_id, coalesce(m.name, s.other_name) as name, coalesce(m.place, s.other_place) as place,
       coalesce(m.commune, s.other_commune) as commune, m.latitude, m.longitude
from stand_session s
left join market m on m.id = s.market_id;
