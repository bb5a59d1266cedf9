package fr.bricoconcierge.message;

import fr.bricoconcierge.shared.Labelled;

/** The ways a message can take. */
public enum MessageChannel implements Labelled {
    EMAIL("Courriel", "mail"),
    SMS("SMS", "message");

    private final String label;
    private final String icon;

    MessageChannel(String label, String icon) {
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
