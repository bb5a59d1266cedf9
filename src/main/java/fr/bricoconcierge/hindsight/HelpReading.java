package fr.bricoconcierge.hindsight;

import fr.bricoconcierge.part.PartId;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.InterventionId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was handed over in a part of a visit, and what is known of it since. */
@Service
@Transactional(readOnly = true)
class HelpReading {

    private final JdbcClient database;

    HelpReading(JdbcClient database) {
        this.database = database;
    }

    /** In the order they were handed over, whatever became of the entries. */
    List<HelpRow> of(InterventionId visit, PartId part) {
        return database.sql("""
                        select g.id, e.name, e.good_for, h.help, h.note
                        from given_orientation g
                        join directory_entry e on e.id = g.entry_id
                        left join orientation_help h on h.orientation_id = g.id
                        where g.intervention_id = ? and g.part_id = ?
                        order by g.given_at, g.id
                        """)
                .params(visit.value(), part.value())
                .query(HelpRow.class)
                .list();
    }

    Optional<Asked> asked(InterventionId visit, PartId part) {
        return database.sql("""
                        select i.household_id as household, i.resident_id as resident, r.name
                        from intervention i
                        join intervention_part p on p.intervention_id = i.id
                        join resident_card r on r.resident_id = i.resident_id
                        where i.id = ? and p.id = ? and p.withdrawn_at is null
                        """)
                .params(visit.value(), part.value())
                .query(Asked.class)
                .optional();
    }

    /** Whom one asks. */
    record Asked(
            HouseholdId household, UUID resident, @Nullable String name) {}
}
