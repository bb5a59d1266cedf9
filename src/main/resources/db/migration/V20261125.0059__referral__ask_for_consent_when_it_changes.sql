-- the step of a referral is not a new sharing: asked when the person or the consent changes, not whenever they are written
-- again; what an advisor may see asks for the active consent each time
drop trigger referral_consent on referral;
create trigger referral_consent_when_made before insert on referral
    for each row execute function referral_needs_consent();
create trigger referral_consent_when_changed before update of consent_id, resident_id on referral
    for each row when (old.consent_id is distinct from new.consent_id or old.resident_id is distinct from new.resident_id)
    execute function referral_needs_consent();
