package fr.bricoconcierge.agenda;

import fr.bricoconcierge.setting.PilotOption;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds when somebody could receive or visit: in the afternoons of working days, mornings being the stand's (A4), never on
 * a public holiday nor in time already taken.
 */
@Service
@Transactional(readOnly = true)
public class FreeSlots {

    private static final LocalTime OPENS = LocalTime.of(13, 30);
    private static final LocalTime CLOSES = LocalTime.of(18, 0);
    private static final Duration STEP = Duration.ofMinutes(15);
    private static final int DAYS_AHEAD = 35;

    private final JdbcClient database;
    private final Settings settings;

    FreeSlots(JdbcClient database, Settings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** The next moments, at most {@code count}, from which this person is free for that long. */
    public List<Instant> next(AccountId account, Instant from, Duration length, int count) {
        return next(List.of(account), from, length, count);
    }

    /** The same for people who go together. */
    public List<Instant> next(Collection<AccountId> together, Instant from, Duration length, int count) {
        List<Taken> taken = taken(together, from);
        LocalDate first = Moment.dateOf(from);
        return first.datesUntil(first.plusDays(DAYS_AHEAD))
                .filter(this::isWorked)
                .flatMap(day -> free(day, from, length, taken))
                .limit(count)
                .toList();
    }

    private static Stream<Instant> free(LocalDate day, Instant from, Duration length, List<Taken> taken) {
        Instant closes = at(day, CLOSES);
        List<Instant> free = new ArrayList<>();
        Instant start = at(day, OPENS);
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

    private boolean isWorked(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !PublicHolidays.include(day)
                && (!weekend
                        || settings.isOn(
                                PilotOption.WEEKEND,
                                day.atStartOfDay(Moment.PARIS).toInstant()));
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
