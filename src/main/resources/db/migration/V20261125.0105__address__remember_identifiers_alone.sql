-- lines are staged a batch at a time in a temporary table; while a file is read the database remembers which
-- identifiers it has seen, so that memory need not
drop table address_import_line;

create unlogged table address_seen (
    file_id uuid not null,
    ban_id  text not null,
    line    int  not null,
    primary key (file_id, ban_id)
);
