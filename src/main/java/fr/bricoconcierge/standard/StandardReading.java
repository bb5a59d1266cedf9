package fr.bricoconcierge.standard;

import fr.bricoconcierge.part.PartId;
import fr.bricoconcierge.shared.Theme;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was installed in a home, and what the eye found there. */
@Service
@Transactional(readOnly = true)
class StandardReading {

    private final JdbcClient database;

    StandardReading(JdbcClient database) {
        this.database = database;
    }

    /** What is installed and was not taken off again. */
    List<InstalledRow> installed(PartId part) {
        return database.sql("""
                        select e.id, k.name, e.quantity, e.room
                        from installed_item e
                        join kit_item k on k.id = e.item_id
                        where e.part_id = ? and e.quantity > 0
                          and not exists (select 1 from installed_item o where o.takes_off_id = e.id)
                        order by e.installed_at, e.id
                        """).param(part.value()).query(InstalledRow.class).list();
    }

    Map<Theme, ObservationLevel> levels(PartId part) {
        Map<Theme, ObservationLevel> levels = new EnumMap<>(Theme.class);
        database.sql("select theme, level from observation where part_id = ?")
                .param(part.value())
                .query((row, i) -> levels.put(
                        Theme.valueOf(row.getString("theme")), ObservationLevel.valueOf(row.getString("level"))))
                .list();
        return levels;
    }
}
