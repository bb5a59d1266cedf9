-- a slot is taken by an update
create trigger advisor_slot_follows_household before insert or update of booked_household on advisor_slot
    for each row when (new.booked_household is not null)
    execute function resident_follow_the_kept('booked_household', 'household');
create trigger advisor_slot_follows_resident before insert or update of booked_resident on advisor_slot
    for each row when (new.booked_resident is not null)
    execute function resident_follow_the_kept('booked_resident', 'resident');
