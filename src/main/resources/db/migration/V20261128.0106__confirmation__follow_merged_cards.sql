create trigger appointment_link_follows_resident before insert on appointment_link
    for each row execute function resident_follow_the_kept('resident_id', 'resident');
