package fr.bricoconcierge.followup;

import fr.bricoconcierge.shared.Labelled;

/** Whether a makeshift repair still keeps the danger off. */
public enum Holding implements Labelled {
    YES("Oui, ça tient"),
    PARTLY("En partie"),
    NO("Non, ça ne tient plus"),
    MENDED("Réparé pour de bon");

    private final String label;

    Holding(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether nobody needs to do anything more about the danger. */
    boolean isSettled() {
        return this == MENDED;
    }
}
