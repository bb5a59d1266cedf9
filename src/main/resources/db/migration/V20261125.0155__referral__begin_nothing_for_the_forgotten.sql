create trigger referral_begins_for_somebody before insert on referral
    for each row execute function resident_refuse_the_forgotten();
