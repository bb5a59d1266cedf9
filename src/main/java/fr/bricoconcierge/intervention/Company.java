package fr.bricoconcierge.intervention;

import fr.bricoconcierge.shared.Labelled;

/** Whether somebody comes along. */
public enum Company implements Labelled {
    ALONE("Seul·e"),
    PAIR("À deux");

    private final String label;

    Company(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
