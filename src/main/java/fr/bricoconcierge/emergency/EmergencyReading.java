package fr.bricoconcierge.emergency;

import fr.bricoconcierge.intervention.InterventionNotFound;
import fr.bricoconcierge.part.PartId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was told of one danger. */
@Service
@Transactional(readOnly = true)
class EmergencyReading {

    private final JdbcClient database;

    EmergencyReading(JdbcClient database) {
        this.database = database;
    }

    EmergencyView get(PartId part) {
        return database.sql("""
                        select m.danger, m.danger_for, m.danger_what, m.work, coalesce(m.told_temporary, false) as told_temporary,
                               m.revisit_on, m.seen_again_id, i.started_at as seen_again_at
                        from intervention_make_safe m
                        left join intervention i on i.id = m.seen_again_id
                        where m.part_id = ?
                        """)
                .param(part.value())
                .query(EmergencyView.class)
                .optional()
                .orElseThrow(() -> new InterventionNotFound(part));
    }
}
