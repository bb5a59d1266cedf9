-- One e-mail or SMS that the service owes somebody: written in the transaction of its cause, sent afterwards.
-- once: names what is said, so that the same thing is never said twice
-- words, html: with the personal link left open; link: that link, until it has left
-- due_at: when it is tried next; useless_after: when it has no sense any more
create table message (
    id            uuid primary key,
    channel       text        not null check (channel in ('EMAIL', 'SMS')),
    purpose       text        not null,
    once          text        not null unique,
    cause_id      uuid        not null,
    path          text        not null,
    resident_id   uuid,
    household_id  uuid,
    recipient     text,
    subject       text,
    words         text,
    html          text,
    link          text,
    calendar      text,
    created_at    timestamptz not null,
    due_at        timestamptz not null,
    useless_after timestamptz,
    state         text        not null check (state in ('WAITING', 'SENT', 'KEPT', 'FAILED', 'DROPPED')),
    attempts      int         not null check (attempts >= 0),
    settled_at    timestamptz,
    failure       text,
    check ((state = 'WAITING') = (settled_at is null)),
    check (state <> 'WAITING' or recipient is not null and words is not null)
);
create index message_due on message (due_at, id) where state = 'WAITING';
create index message_latest on message (created_at desc, id desc);
create index message_state on message (state, created_at desc, id desc);
create index message_cause on message (cause_id);
create index message_resident on message (resident_id) where resident_id is not null;
create index message_household on message (household_id, settled_at desc) where household_id is not null;
create index message_old on message (settled_at) where recipient is not null;

create view message_history as
select household_id, settled_at as at, state as kind, id as subject_id, channel || '|' || purpose as detail,
       null::uuid as author_id
from message
where household_id is not null and state in ('SENT', 'KEPT', 'FAILED');
