create trigger solicitation_follows_household before insert on solicitation
    for each row execute function resident_follow_the_kept('household_id', 'household');
