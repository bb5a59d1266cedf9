package fr.bricoconcierge.agenda;

import fr.bricoconcierge.shared.Labelled;

/** Who asked that an appointment should not take place, or not then. */
public enum CancelledBy implements Labelled {
    RESIDENT("L’habitant"),
    SERVICE("Le service");

    private final String label;

    CancelledBy(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
