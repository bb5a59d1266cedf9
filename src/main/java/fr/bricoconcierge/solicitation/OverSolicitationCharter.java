package fr.bricoconcierge.solicitation;

import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;

/**
 * How often the service may contact a household, and a household draw on the service, before somebody has to say why.
 * Whole days in Paris count: what was on the day D counts until the eve of D plus the period.
 */
public record OverSolicitationCharter(Limit contacts, Limit visits) {

    /** At most so many within a period of days or months. */
    public record Limit(int most, Period period) {

        public Limit {
            if (most < 1 || period.isNegative() || period.isZero()) {
                throw new IllegalArgumentException("a limit lets at least one pass within a day");
            }
        }

        /** « depuis 30 jours ». */
        public String said() {
            int months = period.getMonths();
            int days = period.getDays();
            return "depuis " + (months > 0 ? months + " mois" : days + (days > 1 ? " jours" : " jour"));
        }

        /** The first day that no longer counts what was on {@code day}. */
        LocalDate over(LocalDate day) {
            return day.plus(period);
        }
    }

    static OverSolicitationCharter of(Settings settings) {
        return new OverSolicitationCharter(
                new Limit(
                        settings.number(Setting.CHARTER_CONTACTS),
                        Period.ofDays(settings.number(Setting.CHARTER_CONTACT_DAYS))),
                new Limit(
                        settings.number(Setting.CHARTER_VISITS),
                        Period.ofMonths(settings.number(Setting.CHARTER_VISIT_MONTHS))));
    }

    public Limit limit(Counter counter) {
        return counter == Counter.CONTACT ? contacts : visits;
    }

    /** The moment from which on a fact counts at {@code now}. */
    public Instant since(Counter counter, Instant now) {
        LocalDate today = Moment.dateOf(now);
        LocalDate first = today.minus(limit(counter).period());
        while (!limit(counter).over(first).isAfter(today)) { // months differ in length
            first = first.plusDays(1);
        }
        return first.atStartOfDay(Moment.PARIS).toInstant();
    }

    /** Where a household stands, from the moments at which something was counted. */
    public Tally tally(Counter counter, Collection<Instant> facts, Instant now) {
        Limit limit = limit(counter);
        LocalDate today = Moment.dateOf(now);
        List<LocalDate> counted = facts.stream()
                .map(Moment::dateOf)
                .filter(day -> limit.over(day).isAfter(today))
                .sorted()
                .toList();
        int excess = counted.size() - limit.most();
        LocalDate free = excess < 0 ? null : limit.over(counted.get(excess));
        return new Tally(counter, counted.size(), limit, free);
    }
}
