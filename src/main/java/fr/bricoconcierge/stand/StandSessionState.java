package fr.bricoconcierge.stand;

import fr.bricoconcierge.shared.Labelled;
import java.util.Set;

/** How far a session has come. */
public enum StandSessionState implements Labelled {
    PLANNED("Prévue"),
    CLOSED("Terminée"),
    CANCELLED("Annulée");

    private final String label;

    StandSessionState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    boolean mayBecome(StandSessionState next) {
        return this == PLANNED && Set.of(CLOSED, CANCELLED).contains(next);
    }
}
