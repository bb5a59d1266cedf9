-- personal links to the three questions about a visit, as hashes; on paper or in a message
create table visit_link (
    token_hash      text primary key,
    intervention_id uuid        not null references intervention on delete restrict,
    way             text        not null check (way in ('EMAIL', 'SMS', 'PAPER')),
    made_at         timestamptz not null,
    expires_at      timestamptz not null check (expires_at > made_at)
);
create index visit_link_intervention on visit_link (intervention_id, made_at);
create index visit_link_expires on visit_link (expires_at);

-- that somebody was asked, and how; stays when links are gone
create table visit_asked (
    intervention_id uuid        not null references intervention on delete restrict,
    way             text        not null check (way in ('EMAIL', 'SMS', 'PAPER')),
    asked_at        timestamptz not null,
    primary key (intervention_id, way)
);
create index visit_asked_at on visit_asked (asked_at);

-- one answer a visit, changed as long as a link serves; the words are feedback
create table visit_reply (
    intervention_id uuid primary key references intervention on delete restrict,
    how             text        not null check (how in ('VERY_WELL', 'WELL', 'SO_SO', 'BADLY')),
    changed         text        not null check (changed in ('A_LOT', 'A_LITTLE', 'NOT_YET', 'NOTHING')),
    recommends      text        not null check (recommends in ('YES', 'MAYBE', 'NO')),
    may_quote       boolean     not null,
    answered_at     timestamptz not null,
    changed_at      timestamptz not null check (changed_at >= answered_at)
);
create index visit_reply_answered on visit_reply (answered_at);

-- what the night looks through: closed visits that nobody was written to about
create index intervention_closed on intervention (closed_at) where state = 'CLOSED';
