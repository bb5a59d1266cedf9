package fr.bricoconcierge.handover;

import fr.bricoconcierge.shared.Labelled;

/** What a monthly table holds. */
enum MonthContent implements Labelled {
    NAMES("Une ligne par orientation, avec les noms"),
    COUNTS("Des nombres seulement, sans aucun nom");

    private final String label;

    MonthContent(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
