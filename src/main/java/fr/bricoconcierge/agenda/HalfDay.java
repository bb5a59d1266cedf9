package fr.bricoconcierge.agenda;

import fr.bricoconcierge.shared.Labelled;
import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import java.time.LocalTime;

/** When in the day somebody would rather be visited. */
enum HalfDay implements Labelled {
    MORNING("Le matin"),
    AFTERNOON("L’après-midi");

    private final String label;

    HalfDay(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    static HalfDay of(Instant start) {
        return start.atZone(Moment.PARIS).toLocalTime().isBefore(LocalTime.NOON) ? MORNING : AFTERNOON;
    }

    boolean includes(Instant start) {
        return this == of(start);
    }
}
