package fr.bricoconcierge.agenda;

import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A moment to propose.
 *
 * @param reason why it is a good one: what one does near by that day
 */
record Proposal(Instant startsAt, @Nullable String reason) {

    /** {@code 2026-11-25T13:30} on a clock in Paris. */
    public LocalDateTime local() {
        return LocalDateTime.ofInstant(startsAt, Moment.PARIS);
    }

    /** « demain, 13 h 30 ». */
    public String said(LocalDate today) {
        LocalDate day = Moment.dateOf(startsAt);
        long days = ChronoUnit.DAYS.between(today, day);
        String name = days == 0 ? "aujourd’hui" : days == 1 ? "demain" : Moment.day(day, today);
        return name + ", " + Moment.hour(startsAt);
    }

    Choice choice(LocalDate today) {
        return Choice.of(local(), reason == null ? said(today) : said(today) + " – " + reason);
    }
}
