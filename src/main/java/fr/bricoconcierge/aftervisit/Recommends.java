package fr.bricoconcierge.aftervisit;

import fr.bricoconcierge.shared.Labelled;

/** Whether one would send a neighbour. */
public enum Recommends implements Labelled {
    YES("Oui"),
    MAYBE("Peut-être"),
    NO("Non");

    private final String label;

    Recommends(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
