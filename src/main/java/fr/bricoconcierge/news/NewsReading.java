package fr.bricoconcierge.news;

import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.shared.PhoneNumber;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom one asks, and what was said before. */
@Service
@Transactional(readOnly = true)
class NewsReading {

    private final JdbcClient database;

    NewsReading(JdbcClient database) {
        this.database = database;
    }

    Asked asked(ReferralId referral) {
        return database.sql("""
                        select r.resident_id as resident, r.household_id as household, c.name, c.phone, o.name as organisation,
                               p.forgotten_at is not null as forgotten,
                               (select t.id from task t where t.cause_id = r.id and t.kind = 'CALL_AFTER_REFERRAL'
                                and t.done_at is null) as task,
                               (select t.note from task t where t.cause_id = r.id and t.kind = 'CALL_AFTER_REFERRAL'
                                and t.done_at is null) as put_off
                        from referral r
                        join resident p on p.id = r.resident_id
                        join resident_card c on c.resident_id = r.resident_id
                        join organisation o on o.id = r.organisation_id
                        where r.id = ?
                        """)
                .param(referral.value())
                .query(Asked.class)
                .optional()
                .filter(asked -> !asked.forgotten())
                .orElseThrow(() -> new NewsNotFound(referral));
    }

    /** The latest first. */
    List<NewsRow> of(ReferralId referral) {
        return database.sql("""
                        select n.at, n.became, n.words, a.display_name as author
                        from referral_news n join account a on a.id = n.by_id
                        where n.referral_id = ? order by n.at desc, n.id desc limit 20
                        """).param(referral.value()).query(NewsRow.class).list();
    }

    /** Somebody who is to be asked. */
    record Asked(
            UUID resident,
            UUID household,
            String name,
            @Nullable String phone,
            String organisation,
            boolean forgotten,
            @Nullable UUID task,
            @Nullable String putOff) {

        public @Nullable String phoneShown() {
            return phone == null ? null : PhoneNumber.shown(phone);
        }
    }
}
