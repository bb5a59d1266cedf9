package fr.bricoconcierge.resident;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The requests that came in. */
@Service
@Transactional(readOnly = true)
class RequestReading {

    private static final String ROWS = """
            select e.id, e.at, e.channel, e.kind, e.outcome, e.urgent, e.sent_by, a.display_name as noted_by,
                   e.resident_id as resident, c.name
            from encounter e
            join account a on a.id = e.by_id
            left join resident_card c on c.resident_id = e.resident_id
            """;

    private static final int SHOWN = 50;

    private final JdbcClient database;

    RequestReading(JdbcClient database) {
        this.database = database;
    }

    /** Taken, but no card was opened for it: the urgent ones first, then the oldest. */
    List<RequestRow> waiting() {
        return rows("where e.kind = 'REQUEST' and e.household_id is null order by e.urgent desc, e.at, e.id");
    }

    List<RequestRow> latest() {
        return rows("where e.kind in ('REQUEST', 'DECLINED') order by e.at desc, e.id desc");
    }

    int count() {
        return database.sql("select count(*) from encounter where kind in ('REQUEST', 'DECLINED')")
                .query(Integer.class)
                .single();
    }

    private List<RequestRow> rows(String which) {
        return database.sql(ROWS + which + " limit ?")
                .param(SHOWN)
                .query(RequestRow.class)
                .list();
    }
}
