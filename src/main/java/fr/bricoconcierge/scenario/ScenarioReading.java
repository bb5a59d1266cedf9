package fr.bricoconcierge.scenario;

import fr.bricoconcierge.shared.NotFound;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The journal as pages show it. */
@Service
@Transactional(readOnly = true)
class ScenarioReading {

    private static final int SHOWN = 300;

    private static final String ROWS = """
            select n.id, n.decided_on, n.stage, n.what, n.why, n.at, a.display_name as by_name, n.corrected
            from scenario_now n join account a on a.id = n.by_id
            """;

    private final JdbcClient database;

    ScenarioReading(JdbcClient database) {
        this.database = database;
    }

    /** The latest first. */
    List<AdjustmentRow> list(ScenarioFilter filter) {
        return database.sql(ROWS + """
                         where (:stage::text is null or n.stage = :stage)
                           and (:from::date is null or n.decided_on >= :from)
                           and (:to::date is null or n.decided_on <= :to)
                         order by n.decided_on desc, n.id desc limit :most
                        """)
                .param("stage", filter.stage() == null ? null : filter.stage().name())
                .param("from", filter.from())
                .param("to", filter.to())
                .param("most", SHOWN)
                .query(AdjustmentRow.class)
                .list();
    }

    AdjustmentRow get(AdjustmentId id) {
        return database.sql(ROWS + " where n.id = ?")
                .param(id.value())
                .query(AdjustmentRow.class)
                .optional()
                .orElseThrow(() -> new NoSuchAdjustment(id));
    }

    /** As it read before, the latest first. */
    List<AdjustmentRow> before(AdjustmentId id) {
        return database.sql("""
                        select x.root_id as id, x.decided_on, x.stage, x.what, x.why, x.at, a.display_name as by_name,
                               x.id <> x.root_id as corrected
                        from scenario_adjustment x join account a on a.id = x.by_id
                        where x.root_id = ? order by x.at desc, x.id desc offset 1
                        """).param(id.value()).query(AdjustmentRow.class).list();
    }

    /** No such adjustment. */
    static final class NoSuchAdjustment extends NotFound {

        NoSuchAdjustment(AdjustmentId id) {
            super("adjustment", id);
        }
    }
}
