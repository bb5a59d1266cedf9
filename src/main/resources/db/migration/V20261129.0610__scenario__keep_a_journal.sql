-- the scenario journal (P7): every adjustment of the way the service works, with its reason; a correction is a further row
create table scenario_adjustment (
    id         uuid primary key,
    root_id    uuid        not null references scenario_adjustment on delete restrict,
    decided_on date        not null,
    stage      text        not null check (stage in ('FIRST_CONTACT', 'INTERVENTION', 'FOLLOW_UP', 'ORGANISATION')),
    what       text        not null check (length(what) between 1 and 300),
    why        text        not null check (length(why) between 1 and 500),
    at         timestamptz not null,
    by_id      uuid        not null references account on delete restrict
);
create index scenario_adjustment_root on scenario_adjustment (root_id, at desc, id desc);
create index scenario_adjustment_day on scenario_adjustment (decided_on desc, id);
create index scenario_adjustment_by on scenario_adjustment (by_id);

create function scenario_adjustment_stays() returns trigger language plpgsql as $$
begin
    raise exception 'an adjustment is corrected by a further entry, never changed';
end
$$;
create trigger scenario_adjustment_stays before update or delete on scenario_adjustment
    for each row execute function scenario_adjustment_stays();

-- each adjustment as it reads now, under the name it first had
create view scenario_now as
select distinct on (a.root_id) a.root_id as id, a.decided_on, a.stage, a.what, a.why, a.at, a.by_id, a.id <> a.root_id as corrected
from scenario_adjustment a
order by a.root_id, a.at desc, a.id desc;
