-- a visit made alone, from its beginning until the person is known to be out; with the alert that began when they were not
create table lone_visit (
    intervention_id uuid primary key references intervention on delete restrict,
    account_id      uuid        not null references account on delete restrict,
    started_at      timestamptz not null,
    expected_end    timestamptz not null,
    last_seen_at    timestamptz not null,
    ended_at        timestamptz,
    ending          text check (ending in ('OUT', 'JOINED', 'REPORTED', 'NEXT_VISIT')),
    ended_by        uuid references account on delete restrict,
    next_alert_at   timestamptz not null,
    alerted_at      timestamptz,
    alerts          int         not null check (alerts >= 0),
    acknowledged_at timestamptz,
    acknowledged_by uuid references account on delete restrict,
    version         bigint      not null,
    constraint lone_visit_ended_somehow check ((ended_at is null) = (ending is null) and (ended_at is null) = (ended_by is null)),
    constraint lone_visit_acknowledged_by_somebody check ((acknowledged_at is null) = (acknowledged_by is null)),
    constraint lone_visit_only_alerts_are_acknowledged check (acknowledged_at is null or alerted_at is not null)
);
-- one cannot be in two homes
create unique index lone_visit_under_way on lone_visit (account_id) where ended_at is null;
create index lone_visit_started on lone_visit (started_at);

-- alerts that nobody took in hand
create view lone_visit_alert as
select w.intervention_id, a.display_name as name, w.expected_end, w.last_seen_at, w.alerted_at
from lone_visit w join account a on a.id = w.account_id
where w.ended_at is null and w.alerted_at is not null and w.acknowledged_at is null;
