package fr.bricoconcierge.part;

import fr.bricoconcierge.directory.EntryId;
import fr.bricoconcierge.intervention.InterventionNotFound;
import fr.bricoconcierge.shared.InterventionId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the page of a part shows, whatever its type. */
@Service
@Transactional(readOnly = true)
class PartReading {

    private final JdbcClient database;

    PartReading(JdbcClient database) {
        this.database = database;
    }

    PartView get(InterventionId id, PartId part) {
        return database.sql("""
                        select p.id, p.intervention_id, p.position, p.type, p.theme, i.state, i.household_id, i.sector_id, r.name,
                               (select e.id from intervention_part e
                                where e.from_part_id = p.id and e.type = 'EMERGENCY' and e.withdrawn_at is null limit 1) as emergency,
                               (select count(*) from intervention_part o
                                where o.intervention_id = i.id and o.withdrawn_at is null)::int as parts
                        from intervention_part p
                        join intervention i on i.id = p.intervention_id
                        join resident_card r on r.resident_id = i.resident_id
                        where p.id = ? and p.intervention_id = ? and p.withdrawn_at is null
                        """)
                .params(part.value(), id.value())
                .query(PartView.class)
                .optional()
                .orElseThrow(() -> new InterventionNotFound(part));
    }

    /** Their names, whatever became of the entries since. */
    List<String> handedOver(PartId part) {
        return database.sql("""
                        select e.name from given_orientation g join directory_entry e on e.id = g.entry_id
                        where g.part_id = ? order by g.given_at, g.id
                        """).param(part.value()).query(String.class).list();
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
