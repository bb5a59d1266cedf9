create trigger appointment_begins_for_somebody before insert on appointment
    for each row execute function resident_refuse_the_forgotten();
