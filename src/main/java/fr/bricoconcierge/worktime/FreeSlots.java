package fr.bricoconcierge.worktime;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.worktime.WorkingWeek.Stretch;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds when somebody could receive or visit: in their working hours (A4), never on a public holiday nor in time already
 * taken.
 */
@Service
@Transactional(readOnly = true)
public class FreeSlots {

    private static final Duration STEP = Duration.ofMinutes(15);
    private static final int DAYS_AHEAD = 35;

    private final JdbcClient database;
    private final WorkingHours hours;

    FreeSlots(JdbcClient database, WorkingHours hours) {
        this.database = database;
        this.hours = hours;
    }

    /** The next moments, at most {@code count}, from which this person is free for that long. */
    public List<Instant> next(AccountId account, Instant from, Duration length, int count) {
        return next(List.of(account), from, length, count);
    }

    /** The same for people who go together. */
    public List<Instant> next(Collection<AccountId> together, Instant from, Duration length, int count) {
        List<Taken> taken = taken(together, from);
        List<WorkingWeek> weeks = hours.of(together);
        LocalDate first = Moment.dateOf(from);
        return first.datesUntil(first.plusDays(DAYS_AHEAD))
                .flatMap(day -> worked(day, weeks).stream().flatMap(hours -> free(day, hours, from, length, taken)))
                .limit(count)
                .toList();
    }

    private static Stream<Instant> free(
            LocalDate day, Stretch hours, Instant from, Duration length, List<Taken> taken) {
        Instant closes = at(day, hours.to());
        List<Instant> free = new ArrayList<>();
        Instant start = at(day, hours.from());
        while (!start.plus(length).isAfter(closes)) {
            boolean isFree = !start.isBefore(from) && isFree(start, start.plus(length), taken);
            if (isFree) {
                free.add(start);
            }
            start = start.plus(isFree ? length : STEP);
        }
        return free.stream();
    }

    private static boolean isFree(Instant start, Instant end, List<Taken> taken) {
        return taken.stream().noneMatch(block -> block.startsAt().isBefore(end) && start.isBefore(block.endsAt()));
    }

    /** The hours that all of them work that day, when there are any. */
    private Optional<Stretch> worked(LocalDate day, List<WorkingWeek> weeks) {
        return weeks.stream()
                .map(week -> hours.on(day, week))
                .reduce((one, other) -> one.flatMap(mine -> other.flatMap(theirs -> Stretch.common(mine, theirs))))
                .orElse(Optional.empty());
    }

    private static Instant at(LocalDate day, LocalTime hour) {
        return day.atTime(hour).atZone(Moment.PARIS).toInstant();
    }

    private List<Taken> taken(Collection<AccountId> together, Instant from) {
        OffsetDateTime begin = from.atOffset(ZoneOffset.UTC);
        return database.sql("select starts_at, ends_at from time_block where account_id = any(?)"
                        + " and tstzrange(starts_at, ends_at) && tstzrange(?, ?)")
                .param(together.stream().map(AccountId::value).toArray(UUID[]::new))
                .params(begin, begin.plusDays(DAYS_AHEAD + 1))
                .query(Taken.class)
                .list();
    }

    private record Taken(Instant startsAt, Instant endsAt) {}
}
