-- the one envelope is moved, never removed
create trigger fund_envelope_stays before delete on fund_envelope
    for each row execute function fund_entry_is_append_only();
create trigger fund_envelope_is_never_emptied before truncate on fund_envelope
    for each statement execute function fund_entry_is_append_only();
