-- who did or read what, and when; never what it said
create table audit_entry (
    id         bigint generated always as identity primary key,
    at         timestamptz not null,
    account_id uuid references account,
    action     text        not null,
    subject_id uuid,
    other_id   uuid,
    reason     text check (length(reason) between 1 and 200),
    amount     integer check (amount >= 0)
);

comment on column audit_entry.subject_id is 'the record, or none where there are many';
comment on column audit_entry.other_id is 'a second record of the same act: the card that was merged into the first';
comment on column audit_entry.amount is 'how many records an export or an import held';

create index audit_entry_latest on audit_entry (at desc, id desc);
create index audit_entry_of_action on audit_entry (action, at desc, id desc);

create function audit_entry_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'audit_entry is append-only';
end
$$;
create trigger audit_entry_row_stays before update or delete on audit_entry
    for each row execute function audit_entry_is_append_only();
create trigger audit_entry_log_stays before truncate on audit_entry
    for each statement execute function audit_entry_is_append_only();
