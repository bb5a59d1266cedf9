package fr.bricoconcierge.feed;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.worktime.BlockKind;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody's agenda may say outside: initials and a commune at most. */
@Service
@Transactional(readOnly = true)
class FeedReading {

    private static final Duration REMEMBERED = Duration.ofDays(31);
    private static final Duration AHEAD = Duration.ofDays(366);
    private static final int MOST = 1_000;

    private final JdbcClient database;

    FeedReading(JdbcClient database) {
        this.database = database;
    }

    /** Of somebody whom an advisor meets, only what they agreed that advisors know. */
    List<FeedEntry> entries(AccountId account, Instant now) {
        return database.sql("""
                        select t.subject_id as subject, t.kind, t.starts_at, t.ends_at,
                               nullif(concat(left(r.first_name, 1) || '.', ' ' || left(r.last_name, 1) || '.'), '') as initials,
                               r.commune
                        from time_block t
                        left join appointment a on a.id = t.subject_id
                        left join advisor_slot s on s.id = t.subject_id and exists (
                            select from consent_active c
                            where c.resident_id = s.booked_resident and c.purpose = 'SHARE_WITH_AMELIO')
                        left join resident_card r on r.resident_id = coalesce(a.resident_id, s.booked_resident)
                        where t.account_id = ? and tstzrange(t.starts_at, t.ends_at) && tstzrange(?, ?)
                        order by t.starts_at, t.id limit ?
                        """)
                .param(account.value())
                .param(now.minus(REMEMBERED).atOffset(ZoneOffset.UTC))
                .param(now.plus(AHEAD).atOffset(ZoneOffset.UTC))
                .param(MOST)
                .query(FeedEntry.class)
                .list();
    }

    /**
     * One stretch of time.
     *
     * @param initials of whom one meets
     */
    record FeedEntry(
            UUID subject,
            BlockKind kind,
            Instant startsAt,
            Instant endsAt,
            @Nullable String initials,
            @Nullable String commune) {

        String title() {
            String title = initials == null ? kind.label() : kind.label() + ", " + initials;
            return commune == null ? title : title + ", " + commune;
        }
    }
}
