package fr.bricoconcierge.incident;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.shared.Moment;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register as its pages show it; a concierge reaches what they declared, a coordinator all. */
@Service
@Transactional(readOnly = true)
class IncidentReading {

    private static final String PLACE = """
            case when v.forgotten_at is not null then 'Chez une personne dont la fiche est effacée'
                 when v.id is not null then 'Chez ' || r.name
                 when x.door_id is not null then 'À la porte : ' || concat_ws(', ', d.line, d.label, d.commune)
                 when x.stand_id is not null then 'Permanence : ' || m.name end as place
            """;

    private static final String PLACES = """
            left join intervention v on v.id = x.intervention_id
            left join resident_card r on r.resident_id = v.resident_id
            left join door_place d on d.door_id = x.door_id
            left join stand_session s on s.id = x.stand_id
            left join market m on m.id = s.market_id
            """;

    private static final String MINE = " (:everybody or x.declared_by = :viewer) ";

    private static final String ASKED = MINE + """
             and (:kind::text is null or x.kind = :kind)
             and (:closed::boolean is null or (x.closed_at is not null) = :closed)
             and (:from::timestamptz is null or x.happened_at >= :from)
             and (:until::timestamptz is null or x.happened_at < :until)
            """;

    private final JdbcClient database;

    IncidentReading(JdbcClient database) {
        this.database = database;
    }

    /** Those that are not closed first, the latest first. */
    IncidentPage page(IncidentFilter filter, CurrentAccount viewer) {
        List<IncidentRow> rows = asked(
                        "select x.id, x.kind, x.happened_at, " + PLACE + """
                        , a.display_name as declared_by, x.insurer, x.closed_at
                        from incident x join account a on a.id = x.declared_by
                        """ + PLACES + " where " + ASKED
                                + " order by x.closed_at is not null, x.happened_at desc, x.id limit :size offset :offset",
                        filter,
                        viewer)
                .param("size", IncidentFilter.SIZE)
                .param("offset", filter.offset())
                .query(IncidentRow.class)
                .list();
        int total = asked("select count(*) from incident x where " + ASKED, filter, viewer)
                .query(Integer.class)
                .single();
        return new IncidentPage(rows, total, filter);
    }

    IncidentView get(IncidentId id, CurrentAccount viewer) {
        return database.sql("select x.id, x.kind, x.happened_at, x.intervention_id as visit, " + PLACE + """
                        , x.what, x.told, x.insurer, x.insurer_on, x.follow_up, x.outcome, x.declared_at,
                        a.display_name as declared_by, x.closed_at, c.display_name as closed_by,
                        x.forgotten_at is not null as forgotten, x.version
                        from incident x join account a on a.id = x.declared_by left join account c on c.id = x.closed_by
                        """ + PLACES
                        + " where x.id = :id and" + MINE)
                .param("id", id.value())
                .param("everybody", viewer.is(Role.COORDINATOR))
                .param("viewer", viewer.id().value())
                .query(IncidentView.class)
                .optional()
                .orElseThrow(() -> new IncidentNotFound(id));
    }

    /** « Chez Nadia Delattre »; none when it is nowhere in particular. */
    @Nullable
    String place(IncidentPlace where) {
        return where.isNowhere()
                ? null
                : database.sql("select place from (select " + PLACE + """
                         from (select :visit::uuid as intervention_id, :door::uuid as door_id, :stand::uuid as stand_id) x
                        """ + PLACES
                                + ") found where place is not null and place <> 'À la porte : '")
                        .param("visit", where.visit())
                        .param("door", where.door())
                        .param("stand", where.permanence())
                        .query(String.class)
                        .optional()
                        .orElseThrow(() -> new IncidentNotFound(where));
    }

    private JdbcClient.StatementSpec asked(String sql, IncidentFilter filter, CurrentAccount viewer) {
        IncidentKind kind = filter.kind();
        LocalDate until = filter.until();
        return database.sql(sql)
                .param("everybody", viewer.is(Role.COORDINATOR))
                .param("viewer", viewer.id().value())
                .param("kind", kind == null ? null : kind.name())
                .param("closed", filter.closed())
                .param("from", start(filter.from()))
                .param("until", until == null ? null : start(until.plusDays(1)));
    }

    private static @Nullable OffsetDateTime start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Moment.PARIS).toOffsetDateTime();
    }
}
