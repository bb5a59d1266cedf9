package fr.bricoconcierge.intervention;

import fr.bricoconcierge.shared.Labelled;

/** Where a visit stands. */
public enum InterventionState implements Labelled {
    OPEN("En cours"),
    CLOSED("Terminée"),
    WITHDRAWN("Abandonnée");

    private final String label;

    InterventionState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
