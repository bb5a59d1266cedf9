package fr.bricoconcierge.intervention;

import fr.bricoconcierge.directory.EntryId;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Theme;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the page of one part shows. */
@Service
@Transactional(readOnly = true)
class PartReading {

    private final JdbcClient database;

    PartReading(JdbcClient database) {
        this.database = database;
    }

    PartView get(InterventionId id, PartId part) {
        return database.sql("""
                        select p.id, p.intervention_id, p.position, p.type, p.theme, i.state, i.household_id, r.name,
                               a.description, a.since_when, a.responsible, a.dangerous, a.needs_professional,
                               a.self_repair, a.how_to, a.exceptional_reason, a.exceptional_work,
                               m.danger, m.danger_for, m.danger_what, m.work, coalesce(m.told_temporary, false) as told_temporary,
                               m.revisit_on,
                               (select e.id from intervention_part e
                                where e.from_part_id = p.id and e.type = 'EMERGENCY' and e.withdrawn_at is null limit 1) as emergency,
                               (select count(*) from intervention_part o
                                where o.intervention_id = i.id and o.withdrawn_at is null)::int as parts
                        from intervention_part p
                        join intervention i on i.id = p.intervention_id
                        join resident_card r on r.resident_id = i.resident_id
                        left join intervention_advice a on a.part_id = p.id
                        left join intervention_make_safe m on m.part_id = p.id
                        where p.id = ? and p.intervention_id = ? and p.withdrawn_at is null
                        """)
                .params(part.value(), id.value())
                .query(PartView.class)
                .optional()
                .orElseThrow(() -> new InterventionNotFound(part));
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

    /** The entries already handed over. */
    Set<EntryId> given(PartId part) {
        return new LinkedHashSet<>(
                database.sql("select entry_id as value from given_orientation where part_id = ? order by given_at, id")
                        .param(part.value())
                        .query(EntryId.class)
                        .list());
    }
}
