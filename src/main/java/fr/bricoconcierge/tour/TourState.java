package fr.bricoconcierge.tour;

import fr.bricoconcierge.shared.Labelled;
import java.util.Set;

/** How far a tour is; one that has ended may be taken up again. */
public enum TourState implements Labelled {
    PLANNED("Prévue", "waiting"),
    UNDERWAY("En cours", "watch"),
    FINISHED("Terminée", "done"),
    CANCELLED("Annulée", "neutral");

    private final String label;
    private final String badge;

    TourState(String label, String badge) {
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

    boolean mayBecome(TourState next) {
        return switch (this) {
            case PLANNED -> Set.of(UNDERWAY, CANCELLED).contains(next);
            case UNDERWAY -> next == FINISHED;
            case FINISHED -> next == UNDERWAY;
            case CANCELLED -> false;
        };
    }
}
