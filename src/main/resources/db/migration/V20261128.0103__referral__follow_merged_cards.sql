create trigger referral_follows_household before insert on referral
    for each row execute function resident_follow_the_kept('household_id', 'household');

-- a person whose two cards became one is not shared anew: what an advisor may see asks for the active consent each time
create or replace function referral_needs_consent() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if old.consent_id = new.consent_id
           and exists (select from resident where id = old.resident_id and merged_into = new.resident_id) then
            return new;
        end if;
    end if;
    if not exists (select 1 from consent_active a
                   where a.consent_id = new.consent_id
                     and a.resident_id = new.resident_id
                     and a.purpose = 'SHARE_WITH_AMELIO') then
        raise exception 'a referral needs the active consent of its resident to share with Amelio'
            using errcode = 'check_violation', constraint = 'referral_consent_is_active';
    end if;
    return new;
end $$;
