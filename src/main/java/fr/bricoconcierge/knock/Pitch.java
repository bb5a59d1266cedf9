package fr.bricoconcierge.knock;

import fr.bricoconcierge.shared.Labelled;

/** How the service was presented at a door. */
public enum Pitch implements Labelled {
    SHORT("Courte"),
    LONG("Longue");

    private final String label;

    Pitch(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
