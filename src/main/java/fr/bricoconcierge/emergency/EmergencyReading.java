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
                        select danger, danger_for, danger_what, work, coalesce(told_temporary, false) as told_temporary,
                               revisit_on
                        from intervention_make_safe
                        where part_id = ?
                        """)
                .param(part.value())
                .query(EmergencyView.class)
                .optional()
                .orElseThrow(() -> new InterventionNotFound(part));
    }
}
