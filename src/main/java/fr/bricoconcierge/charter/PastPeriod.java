package fr.bricoconcierge.charter;

import fr.bricoconcierge.shared.Labelled;
import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import java.time.Period;

/** How far back one looks. */
enum PastPeriod implements Labelled {
    MONTH("30 derniers jours", Period.ofDays(30)),
    QUARTER("3 derniers mois", Period.ofMonths(3)),
    YEAR("12 derniers mois", Period.ofMonths(12)),
    ALL("Depuis le début", Period.ofYears(50));

    private final String label;
    private final Period length;

    PastPeriod(String label, Period length) {
        this.label = label;
        this.length = length;
    }

    @Override
    public String label() {
        return label;
    }

    public String value() {
        return name();
    }

    Instant from(Instant now) {
        return Moment.dateOf(now).minus(length).atStartOfDay(Moment.PARIS).toInstant();
    }
}
