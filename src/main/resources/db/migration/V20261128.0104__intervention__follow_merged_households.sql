create trigger intervention_follows_household before insert on intervention
    for each row execute function resident_follow_the_kept('household_id', 'household');
