package fr.bricoconcierge.aftervisit;

import fr.bricoconcierge.shared.Labelled;

/** Whether anything is different at home since. */
public enum Changed implements Labelled {
    A_LOT("Oui, beaucoup"),
    A_LITTLE("Oui, un peu"),
    NOT_YET("Pas encore"),
    NOTHING("Non, rien");

    private final String label;

    Changed(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
