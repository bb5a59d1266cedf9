package fr.bricoconcierge.advice;

import fr.bricoconcierge.intervention.InterventionNotFound;
import fr.bricoconcierge.part.PartId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was answered about one problem. */
@Service
@Transactional(readOnly = true)
class AdviceReading {

    private final JdbcClient database;

    AdviceReading(JdbcClient database) {
        this.database = database;
    }

    AdviceView get(PartId part) {
        return database.sql("""
                        select description, since_when, responsible, dangerous, needs_professional, self_repair, how_to,
                               t.sheet_id as how_to_sheet, t.id as how_to_text, t.title as how_to_title,
                               exceptional_reason, exceptional_work, within_limits
                        from intervention_advice left join how_to_text t on t.id = how_to_text_id
                        where part_id = ?
                        """)
                .param(part.value())
                .query(AdviceView.class)
                .optional()
                .orElseThrow(() -> new InterventionNotFound(part));
    }
}
