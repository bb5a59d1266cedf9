-- nobody pays out of a box what it does not hold by the ledger; the envelope's row makes two payers of one box wait for each
-- other. A box that went below before this rule may only come up again
create function fund_entry_box_holds() returns trigger language plpgsql as $$
begin
    perform id from fund_envelope for update;
    if (select coalesce(sum(amount), 0) from fund_entry where holder_id = new.holder_id) + new.amount < 0 then
        raise exception 'a cash box holds less than what is taken out of it'
            using errcode = 'check_violation', constraint = 'fund_entry_box_never_below_zero';
    end if;
    return new;
end $$;
create trigger fund_entry_box before insert on fund_entry
    for each row when (new.holder_id is not null and new.amount < 0)
    execute function fund_entry_box_holds();
