package fr.bricoconcierge.feedback;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people said, the latest first, never with the name of a resident. */
@Service
@Transactional(readOnly = true)
public class FeedbackReading {

    static final int PAGE = 20;

    private static final int MOST_TAKEN_AWAY = 20_000;

    private static final String ROWS = """
            select f.id, f.source, f.cause_id, f.prompt, f.words, f.tone, f.theme_id, t.label as theme, s.name as sector,
                   a.display_name as author, f.said_at, f.may_quote, f.marked_at is not null as marked
            from feedback f
            left join feedback_theme t on t.id = f.theme_id
            left join sector s on s.id = f.sector_id
            left join account a on a.id = f.author_id
            where\s""";

    private static final String LATEST = " order by f.said_at desc, f.id";

    private final JdbcClient database;

    FeedbackReading(JdbcClient database) {
        this.database = database;
    }

    /** What was said since then and can still be read, whoever agreed to be quoted: for the team alone. */
    public List<FeedbackRow> fresh(Instant since, int most) {
        return database.sql(ROWS + "f.said_at >= ? and f.words is not null" + LATEST + " limit ?")
                .params(since.atOffset(ZoneOffset.UTC), most)
                .query(FeedbackRow.class)
                .list();
    }

    /** What the coordinator chose to quote, said between the two: for the report, signed by {@link FeedbackRow#signature}. */
    public List<FeedbackRow> quotations(Instant from, Instant until, int most) {
        return database.sql(ROWS + "f.said_at >= ? and f.said_at < ? and f.marked_at is not null" + LATEST + " limit ?")
                .params(from.atOffset(ZoneOffset.UTC), until.atOffset(ZoneOffset.UTC), most)
                .query(FeedbackRow.class)
                .list();
    }

    List<FeedbackRow> list(FeedbackFilter filter, int page) {
        return database.sql(ROWS + filter.condition() + LATEST + " limit :most offset :skipped")
                .params(filter.params())
                .param("most", PAGE)
                .param("skipped", (page - 1) * PAGE)
                .query(FeedbackRow.class)
                .list();
    }

    void each(FeedbackFilter filter, Consumer<FeedbackRow> take) {
        database.sql(ROWS + filter.condition() + LATEST + " limit :most")
                .params(filter.params())
                .param("most", MOST_TAKEN_AWAY)
                .query(FeedbackRow.class)
                .list()
                .forEach(take);
    }

    FeedbackRow get(FeedbackId id) {
        return database.sql(ROWS + "f.id = ?")
                .param(id.value())
                .query(FeedbackRow.class)
                .optional()
                .orElseThrow(() -> new FeedbackNotFound(id));
    }

    /** By theme, those not sorted last; one statement, whatever there is. */
    List<ThemeCount> counts(FeedbackFilter filter) {
        return database.sql("""
                        select t.id as theme_id, t.label as theme, count(*)::int as total,
                               count(*) filter (where f.tone = 'GOOD')::int as good,
                               count(*) filter (where f.tone = 'MIXED')::int as mixed,
                               count(*) filter (where f.tone = 'BAD')::int as bad
                        from feedback f left join feedback_theme t on t.id = f.theme_id
                        where\s""" + filter.condition() + " group by t.id order by t.position nulls last, t.label")
                .params(filter.params())
                .query(ThemeCount.class)
                .list();
    }
}
