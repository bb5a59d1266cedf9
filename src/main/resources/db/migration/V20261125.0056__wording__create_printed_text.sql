-- the last version of a text is in force; rows are added and never touched
create table printed_text_version (
    id         bigint generated always as identity primary key,
    text       text        not null check (text in ('LETTER', 'FLYER', 'POSTER', 'NOTICE')),
    title      text        not null check (length(title) between 1 and 80),
    body       text        not null check (length(body) between 1 and 2500),
    written_at timestamptz not null,
    written_by uuid        not null references account on delete restrict
);
create index printed_text_version_latest on printed_text_version (text, id desc);
create index printed_text_version_author on printed_text_version (written_by);
