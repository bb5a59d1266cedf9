package fr.bricoconcierge.eligibility;

import fr.bricoconcierge.shared.Labelled;

/** Where the income of a household stands among the ceilings; all that is ever kept of it. */
public enum Bracket implements Labelled {
    VERY_MODEST("Très modeste"),
    MODEST("Modeste"),
    INTERMEDIATE("Intermédiaire"),
    HIGHER("Supérieur"),
    UNKNOWN("On ne sait pas");

    private final String label;

    Bracket(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether AMELIO+ is meant for it. */
    boolean isModest() {
        return this == VERY_MODEST || this == MODEST;
    }
}
