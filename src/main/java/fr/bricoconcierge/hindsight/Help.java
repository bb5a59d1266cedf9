package fr.bricoconcierge.hindsight;

import fr.bricoconcierge.shared.Labelled;

/** Whether an address helped, in the household's eyes. */
public enum Help implements Labelled {
    YES("Oui", "check"),
    NO("Non", "x"),
    NOT_YET("Pas encore", "clock");

    private final String label;
    private final String icon;

    Help(String label, String icon) {
        this.label = label;
        this.icon = icon;
    }

    @Override
    public String label() {
        return label;
    }

    /** A symbol of {@code img/icons.svg}. */
    public String icon() {
        return icon;
    }
}
