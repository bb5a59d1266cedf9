package fr.bricoconcierge.photo;

import fr.bricoconcierge.intervention.ClosingReminder;
import fr.bricoconcierge.shared.InterventionId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was made safe is photographed before and after; asked for once more while one is still there (I4). */
@Component
class BeforeAndAfter implements ClosingReminder {

    private final JdbcClient database;

    BeforeAndAfter(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Reminder> before(InterventionId id) {
        return database.sql("""
                        select p.id, p.position, bool_or(v.subject = 'BEFORE') as before, bool_or(v.subject = 'AFTER') as after
                        from intervention_part p
                        left join visit_photo v on v.part_id = p.id and v.subject in ('BEFORE', 'AFTER')
                        where p.intervention_id = ? and p.type = 'EMERGENCY' and p.withdrawn_at is null
                        group by p.id, p.position
                        having count(distinct v.subject) < 2
                        order by p.position
                        """)
                .param(id.value())
                .query((row, i) -> lacking(
                        id,
                        row.getString("id"),
                        row.getInt("position"),
                        row.getBoolean("before"),
                        row.getBoolean("after")))
                .list();
    }

    private static Reminder lacking(InterventionId id, String part, int position, boolean before, boolean after) {
        String what = before ? "la photo d’après" : after ? "la photo d’avant" : "les photos d’avant et d’après";
        return new Reminder(
                "Partie %d, mise en sécurité\u00a0: il manque %s.".formatted(position, what),
                "Prendre la photo",
                "/interventions/%s/parties/%s#photos".formatted(id, part));
    }
}
