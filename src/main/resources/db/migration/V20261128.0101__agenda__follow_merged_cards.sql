create trigger appointment_follows_household before insert on appointment
    for each row execute function resident_follow_the_kept('household_id', 'household');
