package fr.bricoconcierge.agenda;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people's agendas show, each in one statement. */
@Service
@Transactional(readOnly = true)
class AgendaReading {

    private final JdbcClient database;
    private final Clock clock;

    AgendaReading(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** So many days of a person from {@code first} on, empty ones included. */
    List<DayPlan> days(AccountId account, LocalDate first, int count) {
        List<DayBlock> blocks = blocks(List.of(account), begin(first), begin(first.plusDays(count)));
        LocalDate today = Moment.dateOf(clock.instant());
        return first.datesUntil(first.plusDays(count))
                .map(day -> new DayPlan(day, today, within(blocks, day)))
                .toList();
    }

    /** What takes up the time of these people from {@code first} on, in order. */
    List<DayBlock> blocks(Collection<AccountId> people, LocalDate first, int count) {
        return blocks(people, begin(first), begin(first.plusDays(count)));
    }

    private List<DayBlock> blocks(Collection<AccountId> people, Instant from, Instant to) {
        return database.sql("""
                        select t.account_id as account, t.kind, t.subject_id as subject, t.starts_at, t.ends_at, t.title, t.path, r.name,
                               case when a.place_kind = 'DOOR' then coalesce(nullif(concat_ws(', ', r.place, r.commune), ''), a.place) else a.place end as address,
                               w.label as reason, a.state,
                               (select string_agg(p.display_name, ', ' order by p.display_name)
                                from time_block o join account p on p.id = o.account_id
                                where o.subject_id = t.subject_id and o.account_id <> t.account_id) as companions
                        from time_block t
                        left join appointment a on a.id = t.subject_id
                        left join appointment_reason w on w.code = a.reason
                        left join resident_card r on r.resident_id = a.resident_id
                        where t.account_id = any (?) and tstzrange(t.starts_at, t.ends_at) && tstzrange(?, ?)
                        order by t.starts_at, t.id
                        """)
                .param(people.stream().map(AccountId::value).toArray(UUID[]::new))
                .params(from.atOffset(ZoneOffset.UTC), to.atOffset(ZoneOffset.UTC))
                .query(DayBlock.class)
                .list();
    }

    private static List<DayBlock> within(List<DayBlock> blocks, LocalDate day) {
        return blocks.stream()
                .filter(block -> block.touches(begin(day), begin(day.plusDays(1))))
                .toList();
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(Moment.PARIS).toInstant();
    }
}
