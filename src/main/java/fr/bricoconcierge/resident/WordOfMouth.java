package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.ResidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who sent whom: somebody the service met itself is degree 1, somebody sent by degree n is degree n + 1 (H6). */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class WordOfMouth {

    /** The one asked for and everybody above, from whom they were sent. */
    private static final String ABOVE = """
            with recursive above (id, sent_by, kept_degree, steps) as (
                select id, recommended_by, kept_degree, 0 from resident
                where id = (select coalesce(merged_into, id) from resident where id = ?)
                union all
                select r.id, r.recommended_by, r.kept_degree, a.steps + 1
                from resident r join above a on r.id = a.sent_by)
            """;

    private final JdbcClient database;

    WordOfMouth(JdbcClient database) {
        this.database = database;
    }

    int degree(ResidentId resident) {
        return database.sql(ABOVE + "select steps + coalesce(kept_degree, 1) from above where sent_by is null")
                .param(resident.value())
                .query(Integer.class)
                .single();
    }

    /** Refuses a recommender who is unknown, or whom {@code resident} sent, near or far. */
    void check(@Nullable ResidentId resident, @Nullable ResidentId recommender) {
        if (recommender == null) {
            return;
        }
        if (!isKnown(recommender)) {
            throw new Refused("recommenderWords", "Choisissez une personne de la liste.");
        }
        if (resident == null) {
            return;
        }
        // the same lock as the trigger's: whoever writes the other half of a loop meanwhile is seen
        database.sql("select pg_advisory_xact_lock(hashtext('resident.recommended_by'))")
                .query((row, i) -> 0)
                .single();
        if (leadsTo(recommender, resident)) {
            throw new Refused(
                    "recommenderWords", "Cette personne a elle-même été envoyée par la fiche que vous modifiez.");
        }
    }

    /** Whether there is such a person, who was not forgotten. */
    boolean isKnown(ResidentId recommender) {
        return database.sql("select exists (select from resident where forgotten_at is null"
                        + " and id = (select coalesce(merged_into, id) from resident where id = ?))")
                .param(recommender.value())
                .query(Boolean.class)
                .single();
    }

    boolean leadsTo(ResidentId recommender, ResidentId resident) {
        return database.sql(ABOVE + "select exists (select from above where id = ?)")
                .params(recommender.value(), resident.value())
                .query(Boolean.class)
                .single();
    }
}
