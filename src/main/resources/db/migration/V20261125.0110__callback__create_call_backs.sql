-- notice: none when the code typed was never printed; owner: none means whoever coordinates
-- once settled, what people wrote is gone and the figures stay
create table call_back_request (
    id               uuid primary key,
    notice_id        uuid references passage_notice on delete restrict,
    owner_id         uuid references account on delete restrict,
    first_name       text check (length(first_name) <= 60),
    phone            text check (phone ~ '^\+[1-9][0-9]{4,14}$'),
    email            text check (length(email) <= 200),
    preferred_moment text check (preferred_moment in ('MORNING', 'AFTERNOON', 'EVENING', 'ANY')),
    message          text check (length(message) <= 500),
    asked_at         timestamptz not null,
    agreed_at        timestamptz not null,
    fingerprint      text, -- of what was sent, so that sending it twice is one request
    household_id     uuid references household on delete restrict,
    outcome          text check (outcome in ('CARD', 'DECLINED', 'FORGOTTEN')),
    decline_reason   text,
    settled_at       timestamptz,
    settled_by       uuid references account on delete restrict,
    constraint call_back_open_can_be_called check (
        settled_at is not null or (first_name is not null and coalesce(phone, email) is not null and fingerprint is not null)),
    constraint call_back_settled_names_nobody check (
        settled_at is null or coalesce(first_name, phone, email, preferred_moment, message, fingerprint) is null),
    constraint call_back_settled_somehow check ((settled_at is null) = (outcome is null)),
    constraint call_back_card_of_a_household check (outcome is not distinct from 'CARD' or household_id is null),
    constraint call_back_declined_says_why check ((outcome is not distinct from 'DECLINED') = (decline_reason is not null))
);
create unique index call_back_request_once on call_back_request (fingerprint) where settled_at is null;
create index call_back_request_notice on call_back_request (notice_id) where notice_id is not null;
create index call_back_request_waiting on call_back_request (asked_at, id) where settled_at is null;
create index call_back_request_owner on call_back_request (owner_id) where owner_id is not null;
create index call_back_request_household on call_back_request (household_id) where household_id is not null;
create index call_back_request_settled_by on call_back_request (settled_by) where settled_by is not null;

create table call_back_call (
    id         uuid primary key,
    request_id uuid        not null references call_back_request on delete restrict,
    at         timestamptz not null,
    outcome    text        not null check (outcome in ('ANSWERED', 'VOICEMAIL', 'NO_ANSWER', 'RECEIVED')),
    by_id      uuid        not null references account on delete restrict
);
create index call_back_call_request on call_back_call (request_id, at);
create index call_back_call_by on call_back_call (by_id);

-- how often the public form was sent, by hash of an address or of what stood for a code
create table call_back_throttle (
    key   text primary key,
    since timestamptz not null,
    posts int         not null check (posts > 0)
);
create index call_back_throttle_since on call_back_throttle (since);

create view notice_fact_left as
select n.id as notice_id, n.tour_id, n.knock_id, n.door_id, d.sector_id, n.left_at, n.left_by
from passage_notice n join door d on d.id = n.door_id
where n.state = 'LEFT';

-- a notice that was answered, on the public page or by a call that led to a card; once, however often
create view notice_fact_return as
select n.notice_id, n.tour_id, n.door_id, n.sector_id, n.left_at, min(r.at) as returned_at
from notice_fact_left n
join (select notice_id, asked_at as at from call_back_request where notice_id is not null
      union all
      select met_source, met_at from household where met_source is not null) r on r.notice_id = n.notice_id
group by n.notice_id, n.tour_id, n.door_id, n.sector_id, n.left_at;

create view call_back_history as
select household_id, asked_at as at, 'ASKED' as kind, id as subject_id, null::text as detail, settled_by as author_id
from call_back_request where household_id is not null
union all
select r.household_id, c.at, 'CALL', r.id, c.outcome, c.by_id
from call_back_call c join call_back_request r on r.id = c.request_id where r.household_id is not null;
