package fr.bricoconcierge.logbook;

import fr.bricoconcierge.shared.InterventionId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened in each part of a visit. */
@Service
@Transactional(readOnly = true)
class PartCards {

    private final JdbcClient database;

    PartCards(JdbcClient database) {
        this.database = database;
    }

    /** The parts in the order they happened. */
    List<PartCard> of(InterventionId id) {
        return database.sql("""
                        select p.id, p.position, p.type, p.theme, f.position as from_position, f.type as from_type,
                               coalesce((select sum(quantity) from installed_item where part_id = p.id), 0)::int as pieces,
                               (select count(*) from observation where part_id = p.id)::int as looked,
                               (select count(*) from observation where part_id = p.id and level = 'PROBLEM')::int as problems,
                               (select count(*) from given_orientation where part_id = p.id)::int as orientations,
                               a.description, a.dangerous, a.needs_professional, a.self_repair,
                               (a.how_to is not null or a.how_to_text_id is not null) as how_to, coalesce(a.repaired, false) as repaired,
                               m.danger, coalesce(m.made_safe, false) as made_safe, m.revisit_on, again.started_at as seen_again_at
                        from intervention_part p
                        left join intervention_part f on f.id = p.from_part_id
                        left join intervention_advice a on a.part_id = p.id
                        left join intervention_make_safe m on m.part_id = p.id
                        left join intervention again on again.id = m.seen_again_id
                        where p.intervention_id = ? and p.withdrawn_at is null
                        order by p.position
                        """).param(id.value()).query(PartCard.class).list();
    }
}
