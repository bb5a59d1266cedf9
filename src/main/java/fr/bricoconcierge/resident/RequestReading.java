package fr.bricoconcierge.resident;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The requests that came in. */
@Service
@Transactional(readOnly = true)
class RequestReading {

    private static final String ROWS = """
            select e.id, e.at, e.channel, e.kind, e.outcome, e.urgent, e.sent_by, e.recommended_by, e.door_id as door, e.follow_up,
                   a.display_name as noted_by, e.resident_id as resident, c.name
            from encounter e
            join account a on a.id = e.by_id
            left join resident_card c on c.resident_id = e.resident_id
            """;

    private static final String WAITS = "where e.kind = 'REQUEST' and e.household_id is null";

    private static final int SHOWN = 50;

    private final JdbcClient database;

    RequestReading(JdbcClient database) {
        this.database = database;
    }

    /** Without a card so far: the urgent ones first, then the oldest. */
    List<RequestRow> waiting() {
        return rows(WAITS + " order by e.urgent desc, e.at, e.id");
    }

    RequestRow getWaiting(UUID id) {
        return database.sql(ROWS + WAITS + " and e.id = ?")
                .param(id)
                .query(RequestRow.class)
                .optional()
                .orElseThrow(() -> new RequestNotFound(id));
    }

    List<RequestRow> latest() {
        return rows("where e.kind in ('REQUEST', 'DECLINED') order by e.at desc, e.id desc");
    }

    RequestCount count() {
        return database.sql("""
                        select count(*) as all_of_them,
                               count(*) filter (where kind = 'REQUEST' and household_id is null) as waiting
                        from encounter
                        where kind in ('REQUEST', 'DECLINED')
                        """).query(RequestCount.class).single();
    }

    private List<RequestRow> rows(String which) {
        return database.sql(ROWS + which + " limit ?")
                .param(SHOWN)
                .query(RequestRow.class)
                .list();
    }

    /** How many requests there are, and how many of them have no card yet. */
    record RequestCount(int allOfThem, int waiting) {}
}
