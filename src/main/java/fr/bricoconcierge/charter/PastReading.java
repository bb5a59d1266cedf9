package fr.bricoconcierge.charter;

import fr.bricoconcierge.solicitation.Counter;
import fr.bricoconcierge.solicitation.OverSolicitationCharter;
import fr.bricoconcierge.solicitation.Solicitations;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the team went past the charter, and which households are near its limits. */
@Service
@Transactional(readOnly = true)
class PastReading {

    static final int PAGE = 30;
    static final int MOST_NEAR = 20;

    private static final String PAST = """
            from solicitation s
            where s.ordinal > s.most and s.at >= :from and (:counter::text is null or s.counter = :counter)
            """;

    /** Somebody of the household by whom it is called. */
    private static final String SOMEBODY = """
            left join lateral (
                select c.resident_id, c.name from resident r join resident_card c on c.resident_id = r.id
                where r.household_id = s.household_id
                order by r.forgotten_at is not null, r.created_at, r.id limit 1) p on true
            """;

    private final JdbcClient database;
    private final Solicitations solicitations;
    private final Clock clock;

    PastReading(JdbcClient database, Solicitations solicitations, Clock clock) {
        this.database = database;
        this.solicitations = solicitations;
        this.clock = clock;
    }

    int count(@Nullable Counter counter, PastPeriod period) {
        return asked("select count(*) " + PAST, counter, period)
                .query(Integer.class)
                .single();
    }

    /** The latest first; pages count from 1. */
    List<PastRow> list(@Nullable Counter counter, PastPeriod period, int page) {
        String sql = "select p.resident_id as resident, p.name, s.counter, s.kind, s.ordinal, s.most,"
                + " a.display_name as who, s.at, s.reason from (select s.* " + PAST
                + " order by s.at desc, s.cause_id limit :limit offset :offset) s join account a on a.id = s.by_id "
                + SOMEBODY + " order by s.at desc, s.cause_id";
        return asked(sql, counter, period)
                .param("limit", PAGE)
                .param("offset", (page - 1) * PAGE)
                .query(PastRow.class)
                .list();
    }

    /** Those of whom one more reaches a limit or goes past it, the furthest first. */
    List<NearRow> near() {
        OverSolicitationCharter charter = solicitations.charter();
        Instant now = clock.instant();
        return database.sql("""
                        select p.resident_id as resident, p.name, s.counter, s.count, s.most
                        from (select household_id, counter, count(*) as count,
                                     case counter when 'CONTACT' then :contacts else :visits end as most
                              from solicitation
                              where (counter = 'CONTACT' and at >= :contactsFrom)
                                 or (counter = 'VISIT' and at >= :visitsFrom)
                              group by household_id, counter
                              having count(*) >= case counter when 'CONTACT' then :contacts else :visits end - 1
                              order by count(*) - case counter when 'CONTACT' then :contacts else :visits end desc,
                                       max(at) desc, household_id, counter
                              limit :limit) s
                        """ + SOMEBODY + " order by s.count - s.most desc, p.name, s.counter")
                .param("contacts", charter.contacts().most())
                .param("visits", charter.visits().most())
                .param("contactsFrom", from(charter.since(Counter.CONTACT, now)))
                .param("visitsFrom", from(charter.since(Counter.VISIT, now)))
                .param("limit", MOST_NEAR)
                .query(NearRow.class)
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, @Nullable Counter counter, PastPeriod period) {
        return database.sql(sql)
                .param("from", from(period.from(clock.instant())))
                .param("counter", counter == null ? null : counter.name());
    }

    private static OffsetDateTime from(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
