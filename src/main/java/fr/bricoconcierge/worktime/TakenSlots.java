package fr.bricoconcierge.worktime;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Moment;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Explains a refused slot, and offers others. */
@Service
@Transactional(readOnly = true)
public class TakenSlots {

    private static final int OFFERED = 3;

    private final JdbcClient database;
    private final FreeSlots free;
    private final Clock clock;

    TakenSlots(JdbcClient database, FreeSlots free, Clock clock) {
        this.database = database;
        this.free = free;
        this.clock = clock;
    }

    /** Who holds the slot, and the next three that are free for all of those who were to go. */
    public TakenSlot explain(SlotTaken refusal, Collection<AccountId> together) {
        TimeBlock wanted = refusal.wanted();
        Duration length = Duration.between(wanted.startsAt(), wanted.endsAt());
        return new TakenSlot(holder(refusal), offer(together, wanted.startsAt(), length));
    }

    /** The next free moments from {@code from} on, never in the past, to choose from. */
    public List<Choice> offer(Collection<AccountId> together, Instant from, Duration length) {
        Instant now = clock.instant();
        return free.next(together, from.isBefore(now) ? now : from, length, OFFERED).stream()
                .map(start -> Choice.of(LocalDateTime.ofInstant(start, Moment.PARIS), said(start, now)))
                .toList();
    }

    private String holder(SlotTaken refusal) {
        return database.sql("""
                        select a.display_name as name, t.kind, t.title, t.starts_at, t.ends_at
                        from time_block t join account a on a.id = t.account_id
                        where t.account_id = ? and tstzrange(t.starts_at, t.ends_at) && tstzrange(?, ?)
                        order by t.starts_at limit 1
                        """)
                .param(refusal.account().value())
                .param(refusal.wanted().startsAt().atOffset(ZoneOffset.UTC))
                .param(refusal.wanted().endsAt().atOffset(ZoneOffset.UTC))
                .query(Held.class)
                .optional()
                .map(held -> held.sentence(clock.instant()))
                .orElse("Quelqu’un vient de réserver ce moment.");
    }

    private static String said(Instant start, Instant now) {
        LocalDate day = Moment.dateOf(start);
        LocalDate today = Moment.dateOf(now);
        long days = ChronoUnit.DAYS.between(today, day);
        String dayName = days == 0 ? "aujourd’hui" : days == 1 ? "demain" : Moment.day(day, today);
        return dayName + ", " + Moment.hour(start);
    }

    private record Held(String name, BlockKind kind, String title, Instant startsAt, Instant endsAt) {

        String sentence(Instant now) {
            String what = title.equals(kind.label()) ? title : kind.label() + " (" + title + ")";
            return "Sur l’agenda de %s\u00a0: %s, %s – %s."
                    .formatted(name, what, Moment.at(startsAt, now).text(), end(now));
        }

        private String end(Instant now) {
            boolean sameDay = Moment.dateOf(startsAt).equals(Moment.dateOf(endsAt));
            return sameDay ? Moment.hour(endsAt) : Moment.at(endsAt, now).text();
        }
    }
}
