-- a spreadsheet of contacts: brought, its columns matched, looked through, imported; what it said goes after a day
create table contact_file (
    id          uuid primary key,
    owner_id    uuid        not null references account on delete restrict,
    file_name   text        not null,
    brought_at  timestamptz not null,
    expires_at  timestamptz not null,
    header      boolean     not null,
    -- what each column holds, separated by commas; empty: not imported
    fields      text        not null,
    state       text        not null check (state in ('STAGED', 'RUNNING', 'DONE')),
    consent_how text check (consent_how in ('ORAL', 'SIGNED', 'PAPER')),
    consent_on  date,
    imported_at timestamptz,
    job_id      uuid,
    constraint contact_file_done_with_consent
        check (state <> 'DONE' or (imported_at is not null and consent_how is not null and consent_on is not null))
);
create index contact_file_owner on contact_file (owner_id, brought_at desc);
create index contact_file_expiry on contact_file (expires_at);
create index contact_file_imported on contact_file (imported_at desc) where state = 'DONE';

-- content: the cells of a line, a unit separator between them; null once the file has expired
create table contact_file_line (
    file_id     uuid not null references contact_file on delete cascade,
    line        int  not null,
    content     text,
    choice      text check (choice in ('NEW', 'SAME', 'IGNORE')),
    fate        text check (fate in ('NEW', 'COMPLETES', 'THERE', 'SAME', 'DOUBT', 'IGNORED', 'REFUSED')),
    said        text,
    resident_id uuid references resident on delete restrict,
    primary key (file_id, line)
);
create index contact_file_line_resident on contact_file_line (resident_id) where resident_id is not null;
