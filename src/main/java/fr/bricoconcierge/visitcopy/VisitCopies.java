package fr.bricoconcierge.visitcopy;

import fr.bricoconcierge.shared.InterventionId;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what a resident keeps of a visit. */
@Service
@Transactional(readOnly = true)
class VisitCopies {

    private static final String FITTED = """
            select k.name, sum(x.quantity)::int as quantity, sum(x.quantity) * k.saving_kwh as kwh,
                   sum(x.quantity) * k.saving_m3 as m3, sum(x.quantity) * k.saving_euros as euros, k.source
            from installed_item x
            join kit_item k on k.id = x.item_id
            join intervention_part p on p.id = x.part_id and p.withdrawn_at is null
            where p.intervention_id = :visit
            group by k.id having sum(x.quantity) > 0
            order by k.name
            """;

    private static final String WORKS = """
            select coalesce(m.work, a.exceptional_work) as what, m.revisit_on as until
            from intervention_part p
            left join intervention_make_safe m on m.part_id = p.id
            left join intervention_advice a on a.part_id = p.id
            where p.intervention_id = :visit and p.withdrawn_at is null
              and coalesce(m.work, a.exceptional_work) is not null
            order by p.position
            """;

    private static final String ADDRESSES = """
            select distinct e.name, e.phone
            from given_orientation g
            join intervention_part p on p.id = g.part_id and p.withdrawn_at is null
            join directory_entry e on e.id = g.entry_id
            where p.intervention_id = :visit
            order by e.name
            """;

    private static final String SHEETS = """
            select coalesce(t.title, a.how_to)
            from intervention_advice a
            join intervention_part p on p.id = a.part_id and p.withdrawn_at is null
            left join how_to_text t on t.id = a.how_to_text_id
            where p.intervention_id = :visit and coalesce(t.title, a.how_to) is not null
            order by p.position
            """;

    private static final String MEETING =
            "select meeting_at from referral where intervention_id = :visit and meeting_at is not null";

    private final JdbcClient database;

    VisitCopies(JdbcClient database) {
        this.database = database;
    }

    VisitCopy of(InterventionId visit) {
        return new VisitCopy(
                read(FITTED, visit, VisitCopy.Fitted.class),
                read(WORKS, visit, VisitCopy.Work.class),
                read(ADDRESSES, visit, VisitCopy.Address.class),
                read(SHEETS, visit, String.class),
                read(MEETING, visit, OffsetDateTime.class).stream()
                        .findFirst()
                        .map(OffsetDateTime::toInstant)
                        .orElse(null));
    }

    private <T> List<T> read(String sql, InterventionId visit, Class<T> as) {
        return database.sql(sql).param("visit", visit.value()).query(as).list();
    }
}
