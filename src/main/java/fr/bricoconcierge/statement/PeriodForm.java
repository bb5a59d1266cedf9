package fr.bricoconcierge.statement;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/** Days of a statement, both included; none: the month so far. */
@NullUnmarked
record PeriodForm(LocalDate du, LocalDate au) {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    /** With both days, as they were chosen or by default. */
    PeriodForm or(LocalDate today) {
        LocalDate from = du == null ? today.withDayOfMonth(1) : du;
        return new PeriodForm(from, au == null ? today : au);
    }

    boolean isPossible() {
        return !du.isAfter(au) && !du.isBefore(FIRST) && !au.isAfter(LAST);
    }

    Instant start() {
        return du.atStartOfDay(Moment.PARIS).toInstant();
    }

    Instant end() {
        return au.plusDays(1).atStartOfDay(Moment.PARIS).toInstant();
    }

    public String told() {
        return "du %s au %s".formatted(Moment.dayAndYear(du), Moment.dayAndYear(au));
    }
}
