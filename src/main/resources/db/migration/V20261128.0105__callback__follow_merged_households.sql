create trigger call_back_request_follows_household before insert or update of household_id on call_back_request
    for each row when (new.household_id is not null)
    execute function resident_follow_the_kept('household_id', 'household');
