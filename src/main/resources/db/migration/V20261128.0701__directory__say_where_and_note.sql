-- the sectors an entry serves; none: everywhere
create table directory_entry_sector (
    entry_id  uuid not null references directory_entry on delete restrict,
    sector_id uuid not null references sector on delete restrict,
    primary key (entry_id, sector_id)
);
create index directory_entry_sector_sector on directory_entry_sector (sector_id);

-- what one person notes for themselves: nobody else reads it
create table directory_note (
    entry_id   uuid        not null references directory_entry on delete restrict,
    account_id uuid        not null references account on delete cascade,
    words      text        not null check (char_length(words) between 1 and 500),
    at         timestamptz not null,
    primary key (entry_id, account_id)
);
create index directory_note_account on directory_note (account_id);
