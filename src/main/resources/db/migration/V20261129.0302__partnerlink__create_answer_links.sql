-- A link by which one organisation answers about one referral. Only its hash is kept. It serves while the person agrees with
-- a consent older than the link, the referral is that organisation's and open, and the answer has not been given
create table answer_link (
    id              uuid primary key,
    token_hash      text        not null unique,
    referral_id     uuid        not null references referral on delete restrict,
    organisation_id uuid        not null references organisation on delete restrict,
    made_at         timestamptz not null,
    expires_at      timestamptz not null check (expires_at > made_at),
    opened_at       timestamptz,
    used_at         timestamptz,
    revoked_at      timestamptz
);
create index answer_link_referral on answer_link (referral_id, made_at desc);
create index answer_link_organisation on answer_link (organisation_id);
create index answer_link_expiry on answer_link (expires_at);

-- what was said by it, in codes alone
create table link_answer (
    id      uuid primary key,
    link_id uuid        not null references answer_link on delete cascade,
    at      timestamptz not null,
    said    text        not null
);
create index link_answer_link on link_answer (link_id, at);
