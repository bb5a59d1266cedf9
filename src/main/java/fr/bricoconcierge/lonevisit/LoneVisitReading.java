package fr.bricoconcierge.lonevisit;

import fr.bricoconcierge.shared.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Visits made alone, for the pages that show them and for the clock that watches them. */
@Service
@Transactional(readOnly = true)
class LoneVisitReading {

    static final Duration REMEMBERED = Duration.ofDays(7);

    private static final int MOST = 100;

    private final JdbcClient database;

    LoneVisitReading(JdbcClient database) {
        this.database = database;
    }

    /** Those under way, the longest overdue first, then those of the last days. */
    List<LoneVisitRow> rows(@Nullable AccountId only, Instant now) {
        return database.sql("""
                        select w.visit_id as id, w.path, a.display_name as name, r.name as host, w.place, w.started_at, w.expected_end, w.last_seen_at, w.ended_at, w.ending, e.display_name as ended_by,
                               w.alerted_at, w.alerts, w.acknowledged_at, k.display_name as acknowledged_by
                        from lone_visit w
                        join account a on a.id = w.account_id
                        join resident_card r on r.resident_id = w.resident_id
                        left join account e on e.id = w.ended_by
                        left join account k on k.id = w.acknowledged_by
                        where (w.ended_at is null or w.started_at > :since) and (:only::uuid is null or w.account_id = :only)
                        order by w.ended_at is not null, case when w.ended_at is null then w.expected_end end,
                                 w.started_at desc, w.visit_id
                        limit :most
                        """)
                .param("since", now.minus(REMEMBERED).atOffset(ZoneOffset.UTC))
                .param("only", only == null ? null : only.value())
                .param("most", MOST)
                .query(LoneVisitRow.class)
                .list();
    }

    /** The visit that person makes alone now. That they look at a page is a sign of them, and is written down as one. */
    @Transactional
    Optional<OwnVisit> seenAlone(AccountId account, Instant now) {
        return database.sql("update lone_visit set last_seen_at = greatest(last_seen_at, ?)"
                        + " where account_id = ? and ended_at is null"
                        + " returning visit_id as id, expected_end, alerted_at")
                .params(now.atOffset(ZoneOffset.UTC), account.value())
                .query(OwnVisit.class)
                .optional();
    }

    /** Alerts that nobody took in hand, the oldest first. */
    List<OpenAlert> alerts() {
        return database.sql("select name, expected_end, last_seen_at from lone_visit_alert order by alerted_at limit 5")
                .query(OpenAlert.class)
                .list();
    }

    List<LoneVisitId> toBeAlerted(Instant now) {
        return database
                .sql("select visit_id from lone_visit"
                        + " where ended_at is null and acknowledged_at is null and next_alert_at <= ?"
                        + " order by next_alert_at, visit_id")
                .param(now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list()
                .stream()
                .map(LoneVisitId::new)
                .toList();
    }

    /** One's own visit, as the bar on one's pages tells it. */
    record OwnVisit(
            LoneVisitId id, Instant expectedEnd, @Nullable Instant alertedAt) {}

    /** An alert, as the banner on the coordinator's pages tells it. */
    record OpenAlert(String name, Instant expectedEnd, Instant lastSeenAt) {}
}
