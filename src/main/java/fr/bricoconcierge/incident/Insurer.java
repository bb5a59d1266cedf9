package fr.bricoconcierge.incident;

import fr.bricoconcierge.shared.Labelled;

/** Whether the insurer knows. */
enum Insurer implements Labelled {
    NOT_YET("Pas encore"),
    INFORMED("Oui"),
    NOT_NEEDED("Pas nécessaire");

    private final String label;

    Insurer(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
