package fr.bricoconcierge.availability;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an advisor's own page shows. */
@Service
@Transactional(readOnly = true)
class OfferedSlots {

    /** A name only where the resident agreed to be known to advisors. */
    private static final String SLOTS = """
            select s.id, s.starts_at, s.minutes, s.place_kind, s.place, s.booked_resident is not null as booked,
                   case when c.resident_id is not null then r.name end as name
            from advisor_slot s
            left join consent_active c on c.resident_id = s.booked_resident and c.purpose = 'SHARE_WITH_AMELIO'
            left join resident_card r on r.resident_id = c.resident_id
            where s.account_id = ? and %s
            order by s.starts_at, s.id limit 200
            """;

    private final JdbcClient database;
    private final Clock clock;

    OfferedSlots(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** An advisor's slots between two days, the last excluded. */
    List<OfferedSlot> between(AccountId advisor, LocalDate first, LocalDate last) {
        return database.sql(SLOTS.formatted("s.starts_at >= ? and s.starts_at < ?"))
                .param(advisor.value())
                .param(first.atStartOfDay(Moment.PARIS).toOffsetDateTime())
                .param(last.atStartOfDay(Moment.PARIS).toOffsetDateTime())
                .query(OfferedSlot.class)
                .list();
    }

    /** Those to come that somebody booked in a range which does not hold any more. */
    List<OfferedSlot> outside(AccountId advisor, WeeklyPattern pattern) {
        return database
                .sql(SLOTS.formatted("s.follows_ranges and s.booked_resident is not null and s.starts_at > ?"))
                .params(advisor.value(), clock.instant().atOffset(ZoneOffset.UTC))
                .query(OfferedSlot.class)
                .list()
                .stream()
                .filter(slot -> !pattern.covers(slot.startsAt(), slot.endsAt()))
                .toList();
    }
}
