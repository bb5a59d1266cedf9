create trigger purchase_follows_household before insert on purchase
    for each row execute function resident_follow_the_kept('household_id', 'household');
