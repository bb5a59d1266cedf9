package fr.bricoconcierge.incident;

import fr.bricoconcierge.resident.ResidentForgotten;
import fr.bricoconcierge.shared.PeopleRecords;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes the words out of what happened in a home once nobody of it is known any more. What is not closed keeps them until it
 * is: somebody may still ask for damages, and the insurer for the facts.
 */
@Component
class ForgottenIncidents implements PeopleRecords {

    private final JdbcClient database;
    private final Clock clock;

    ForgottenIncidents(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(new Kind("incident", "incidents", """
                select count(*) from incident x join intervention i on i.id = x.intervention_id
                where i.household_id = :household"""));
    }

    @EventListener
    void on(ResidentForgotten event) {
        database.sql("""
                        update incident x
                        set what = null, told = null, follow_up = null, outcome = '—', forgotten_at = :now,
                            version = x.version + 1
                        from intervention i
                        where i.id = x.intervention_id and i.household_id = :household
                          and x.closed_at is not null and x.forgotten_at is null
                          and not exists (select from resident r
                                          where r.household_id = i.household_id and r.forgotten_at is null)
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("household", event.household().value())
                .update();
    }
}
