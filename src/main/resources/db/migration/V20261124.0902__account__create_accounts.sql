create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists btree_gist;

create table organisation (
    id   uuid primary key,
    name text not null unique
);

create table account (
    id              uuid primary key,
    email           text        not null check (email = lower(email)),
    display_name    text        not null,
    role            text        not null check (role in ('COORDINATOR', 'CONCIERGE', 'ADVISOR')),
    organisation_id uuid references organisation on delete restrict,
    password_hash   text,
    created_at      timestamptz not null,
    disabled_at     timestamptz,
    version         bigint      not null,
    constraint account_email_once unique (email),
    constraint advisor_has_organisation check (role <> 'ADVISOR' or organisation_id is not null)
);
create index account_organisation on account (organisation_id);

-- the link itself is never stored: only its hash
create table invitation (
    id         uuid primary key,
    account_id uuid        not null references account on delete restrict,
    token_hash text        not null unique,
    expires_at timestamptz not null,
    used_at    timestamptz,
    version    bigint      not null
);
create index invitation_account on invitation (account_id);

-- key: a hash of the submitted identifier or of the address it came from
create table sign_in_failure (
    key      text primary key,
    failures int         not null,
    last_at  timestamptz not null
);
