-- what a concierge makes of a week; the words are feedback
create table week_note (
    id         uuid primary key,
    account_id uuid        not null references account on delete restrict,
    monday     date        not null check (extract(isodow from monday) = 1),
    tone       text        not null check (tone in ('GOOD', 'MIXED', 'BAD')),
    may_quote  boolean     not null,
    written_at timestamptz not null,
    changed_at timestamptz not null check (changed_at >= written_at),
    constraint week_note_once_a_week unique (account_id, monday)
);
