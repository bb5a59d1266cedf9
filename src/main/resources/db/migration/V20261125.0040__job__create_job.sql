-- done and total: whatever the work counts; total null while it is not known
-- heard_at: when the work last said how far it is; too long ago means that its server stopped
create table job (
    id           uuid primary key,
    kind         text        not null,
    title        text        not null,
    back         text        not null,
    state        text        not null check (state in ('RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    done         bigint      not null check (done >= 0),
    total        bigint check (total >= 0),
    started_at   timestamptz not null,
    started_by   uuid        not null references account on delete restrict,
    heard_at     timestamptz not null,
    cancel_asked boolean     not null,
    finished_at  timestamptz,
    failure      text,
    file_name    text,
    media_type   text
);
create unique index job_one_at_a_time on job (kind) where state = 'RUNNING';
create index job_latest on job (kind, started_at desc, id);
create index job_started_by on job (started_by, started_at desc);

create table job_file_piece (
    job_id   uuid  not null references job on delete cascade,
    position int   not null,
    content  bytea not null,
    primary key (job_id, position)
);
