package fr.bricoconcierge.standard;

import fr.bricoconcierge.shared.Labelled;

/** What the eye found about one theme. */
public enum ObservationLevel implements Labelled {
    NONE("Rien"),
    TO_WATCH("À surveiller"),
    PROBLEM("Problème");

    private final String label;

    ObservationLevel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
