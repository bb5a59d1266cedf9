package fr.bricoconcierge.agenda;

import fr.bricoconcierge.shared.Labelled;
import java.util.Set;

/** Where an appointment stands. */
public enum AppointmentState implements Labelled {
    PLANNED("Prévu", "waiting"),
    CONFIRMED("Confirmé", "done"),
    DONE("Fait", "done"),
    CANCELLED("Annulé", "neutral"),
    ABSENT("Absent", "watch");

    private final String label;
    private final String badge;

    AppointmentState(String label, String badge) {
        this.label = label;
        this.badge = badge;
    }

    @Override
    public String label() {
        return label;
    }

    /** One of the states of the badge fragment. */
    public String badge() {
        return badge;
    }

    /** Whether it is still to take place. */
    public boolean isOpen() {
        return this == PLANNED || this == CONFIRMED;
    }

    boolean mayBecome(AppointmentState next) {
        return switch (this) {
            case PLANNED -> Set.of(CONFIRMED, DONE, CANCELLED, ABSENT).contains(next);
            case CONFIRMED -> Set.of(DONE, CANCELLED, ABSENT).contains(next);
            case ABSENT ->
                Set.of(PLANNED, CONFIRMED, DONE).contains(next); // marked too early, or they came home after all
            case DONE, CANCELLED -> false;
        };
    }
}
