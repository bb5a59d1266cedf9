package fr.bricoconcierge.intervention;

import fr.bricoconcierge.shared.HouseholdsMerged;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.PeopleRecords;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.ResidentsMerged;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Visits to somebody, those that go on too, were to the one they turn out to be. */
@Component
class MergedVisits implements PeopleRecords {

    private final JdbcClient database;
    private final Clock clock;

    MergedVisits(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(new Kind(
                "intervention", "interventions", "select count(*) from intervention where household_id = :household"));
    }

    /** Both go on, each with whoever is there. */
    @Override
    public List<String> clashes(ResidentId kept, ResidentId gone) {
        Instant now = clock.instant();
        return database.sql("""
                        select a.started_at as mine, m.display_name as who, b.started_at as theirs, n.display_name as other
                        from intervention a
                        join intervention b on b.resident_id = ? and b.state = 'OPEN'
                        join account m on m.id = a.account_id
                        join account n on n.id = b.account_id
                        where a.resident_id = ? and a.state = 'OPEN'
                        order by a.started_at, b.started_at limit 5
                        """).params(gone.value(), kept.value()).query(Clash.class).list().stream()
                .map(clash -> clash.sentence(now))
                .toList();
    }

    @EventListener
    void on(HouseholdsMerged event) {
        database.sql("update intervention set household_id = ?, version = version + 1 where household_id = ?")
                .params(event.kept().value(), event.gone().value())
                .update();
    }

    @EventListener
    void on(ResidentsMerged event) {
        database.sql("update intervention set resident_id = ?, version = version + 1 where resident_id = ?")
                .params(event.kept().value(), event.gone().value())
                .update();
    }

    private record Clash(Instant mine, String who, Instant theirs, String other) {

        String sentence(Instant now) {
            return ("Deux visites sont en cours\u00a0: celle de %s, commencée %s, et celle de %s, commencée %s."
                            + " Chacune se termine de son côté, sur la même fiche.")
                    .formatted(
                            who,
                            Moment.ago(mine, now).text(),
                            other,
                            Moment.ago(theirs, now).text());
        }
    }
}
