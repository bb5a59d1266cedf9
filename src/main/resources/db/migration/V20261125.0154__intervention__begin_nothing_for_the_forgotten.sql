create trigger intervention_begins_for_somebody before insert on intervention
    for each row execute function resident_refuse_the_forgotten();
