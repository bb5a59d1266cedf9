package fr.bricoconcierge.logbooklist;

import fr.bricoconcierge.resident.RequestReason;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people ask for most, first and in the end, among what the logbook shows. */
@Service
@Transactional(readOnly = true)
class FrequentRequests {

    private static final int TURNS = 5;

    private final JdbcClient database;

    FrequentRequests(JdbcClient database) {
        this.database = database;
    }

    /** The most frequent first. */
    List<Asked> of(LogbookFilter filter) {
        return database.sql("""
                        select reason, sum(requested)::int as requested, sum(first)::int as first, sum(needed)::int as needed
                        from (
                            select case e.kind when 'REQUEST' then e.outcome else e.asked end as reason, 1 as requested, 0 as first, 0 as needed
                            from encounter e where %2$s
                            union all
                            select i.asked_first, 0, 1, 0 from intervention i where i.asked_first is not null and %1$s
                            union all
                            select i.needed, 0, 0, 1 from intervention i where i.needed is not null and %1$s) each
                        where reason is not null
                        group by reason
                        order by sum(requested) + sum(first) desc, sum(needed) desc, reason
                        """.formatted(filter.visits(), filter.requests()))
                .params(filter.params())
                .query(Asked.class)
                .list();
    }

    /** What turned out to be something else, the most frequent first. */
    List<Turn> turns(LogbookFilter filter) {
        return database.sql("""
                        select i.asked_first as first, i.needed, count(*)::int as times
                        from intervention i
                        where i.asked_first <> i.needed and %s
                        group by i.asked_first, i.needed
                        order by times desc, first, needed
                        limit %d
                        """.formatted(filter.visits(), TURNS))
                .params(filter.params())
                .query(Turn.class)
                .list();
    }

    /**
     * How often one thing was asked for.
     *
     * @param requested by a request, declined ones too
     * @param first at the beginning of a visit
     * @param needed at its end
     */
    record Asked(RequestReason reason, int requested, int first, int needed) {}

    /** Something asked for that turned out to be something else. */
    record Turn(RequestReason first, RequestReason needed, int times) {

        public String said() {
            return "%d fois\u00a0: «\u00a0%s\u00a0» au début, «\u00a0%s\u00a0» au bout du compte"
                    .formatted(times, first.label(), needed.label());
        }
    }
}
