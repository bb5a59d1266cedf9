package fr.bricoconcierge.contactfile;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.ResidentId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was imported, by whom, when, and which cards came of it. */
@Service
@Transactional(readOnly = true)
class ContactFileReading {

    static final int PAGE = 100;

    private static final int LATEST = 20;

    private final JdbcClient database;
    private final Clock clock;

    ContactFileReading(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those of all that were imported, and one's own that wait. */
    List<Row> latest(AccountId viewer) {
        return database.sql("""
                        select f.id, f.file_name, f.state, coalesce(f.imported_at, f.brought_at) as at,
                               a.display_name as owner,
                               (select count(*) from contact_file_line l where l.file_id = f.id and l.fate = 'NEW') as added
                        from contact_file f join account a on a.id = f.owner_id
                        where f.state = 'DONE' or (f.owner_id = :viewer and f.expires_at > :now)
                        order by at desc limit :limit
                        """)
                .param("viewer", viewer.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("limit", LATEST)
                .query(Row.class)
                .list();
    }

    List<Count> counts(ContactFileId id) {
        return database
                .sql("select fate, count(*) as lines from contact_file_line"
                        + " where file_id = ? and fate is not null group by fate")
                .param(id.value())
                .query(Count.class)
                .list()
                .stream()
                .sorted(Comparator.comparing(Count::fate))
                .toList();
    }

    /** The lines of a file that was imported, some at a time, each with the card that came of it. */
    List<Outcome> outcomes(ContactFileId id, int page) {
        return database.sql("""
                        select l.line, l.fate, l.said, l.resident_id as card, c.name
                        from contact_file_line l left join resident_card c on c.resident_id = l.resident_id
                        where l.file_id = ? and l.fate is not null order by l.line limit ? offset ?
                        """)
                .params(id.value(), PAGE, (page - 1) * PAGE)
                .query(Outcome.class)
                .list();
    }

    /** A file in the list of all. */
    record Row(ContactFileId id, String fileName, String state, Instant at, String owner, long added) {

        public Moment moment() {
            return Moment.at(at);
        }

        public boolean isDone() {
            return state.equals("DONE");
        }
    }

    /** How many lines had one fate. */
    record Count(LineFate fate, long lines) {}

    /** What came of a line. */
    record Outcome(
            int line,
            LineFate fate,
            @Nullable String said,
            @Nullable ResidentId card,
            @Nullable String name) {}
}
