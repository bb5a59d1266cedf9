package fr.bricoconcierge.intervention;

import fr.bricoconcierge.shared.Labelled;

/** How the visit went, as the concierge felt it. */
public enum HowItWent implements Labelled {
    WELL("Bien"),
    SIMPLE("Simple"),
    COMPLICATED("Compliqué"),
    BADLY("Mal");

    private final String label;

    HowItWent(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
