-- a day on which the market was held, from which every second or third week is counted; null while a file did not say
alter table market add column first_on date;
alter table market add column retired_at timestamptz;
alter table market add constraint market_first_day_is_its_weekday check (
    first_on is null
    or weekday = (array['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'])[extract(isodow from first_on)::int]);
alter table market add constraint market_position_is_whole check ((latitude is null) = (longitude is null));

-- two communes may each have a market of the same name on a square of the same name
alter table market drop constraint market_once;
alter table market add constraint market_once unique (name, place, commune, weekday);

-- days on which a market is not held, the last one included
create table market_closure (
    id        uuid primary key,
    market_id uuid not null references market on delete restrict,
    from_on   date not null,
    until_on  date not null,
    reason    text,
    constraint market_closure_ends_after_it_starts check (from_on <= until_on),
    constraint market_closure_once unique (market_id, from_on, until_on)
);
