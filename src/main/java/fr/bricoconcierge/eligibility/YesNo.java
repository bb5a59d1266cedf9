package fr.bricoconcierge.eligibility;

import fr.bricoconcierge.shared.Labelled;

/** An answer that one need not have. */
public enum YesNo implements Labelled {
    YES("Oui"),
    NO("Non"),
    UNKNOWN("On ne sait pas");

    private final String label;

    YesNo(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
