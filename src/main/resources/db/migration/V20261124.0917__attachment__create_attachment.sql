create table attachment (
    id         uuid primary key,
    owner_kind text        not null check (owner_kind in ('PURCHASE', 'INTERVENTION', 'SITUATION', 'PRESS')),
    owner_id   uuid        not null,
    media_type text        not null check (media_type in ('image/jpeg', 'image/png', 'application/pdf')),
    bytes      int         not null check (bytes between 1 and 10485760),
    sha256     text        not null,
    content    bytea       not null,
    created_at timestamptz not null,
    created_by uuid        not null references account on delete restrict,
    constraint attachment_is_as_long_as_it_says check (bytes = length(content))
);
alter table attachment alter column content set storage external; -- images and PDF do not compress
create index attachment_owner on attachment (owner_kind, owner_id);
create index attachment_created_by on attachment (created_by);
