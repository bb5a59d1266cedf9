-- the secret address of somebody's agenda, as a hash
create table calendar_feed (
    account_id uuid primary key references account on delete cascade,
    token_hash text        not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
    made_at    timestamptz not null
);
