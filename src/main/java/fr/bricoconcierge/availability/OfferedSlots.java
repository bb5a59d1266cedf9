package fr.bricoconcierge.availability;

import fr.bricoconcierge.shared.AccountId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an advisor's own page shows. */
@Service
@Transactional(readOnly = true)
class OfferedSlots {

    private final JdbcClient database;
    private final Clock clock;

    OfferedSlots(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** An advisor's slots that are not over; a name only where the resident agreed to be known to advisors. */
    List<OfferedSlot> offered(AccountId advisor) {
        return database.sql("""
                        select s.id, s.starts_at, s.minutes, s.place_kind, s.place, s.booked_resident is not null as booked,
                               case when c.resident_id is not null then r.name end as name
                        from advisor_slot s
                        left join consent_active c on c.resident_id = s.booked_resident and c.purpose = 'SHARE_WITH_AMELIO'
                        left join resident_card r on r.resident_id = c.resident_id
                        where s.account_id = ? and s.ends_at > ?
                        order by s.starts_at, s.id limit 200
                        """)
                .params(advisor.value(), clock.instant().atOffset(ZoneOffset.UTC))
                .query(OfferedSlot.class)
                .list();
    }
}
