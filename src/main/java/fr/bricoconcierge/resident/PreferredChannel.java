package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.Labelled;

/** How a person would rather be reached. */
public enum PreferredChannel implements Labelled {
    PHONE("Par téléphone"),
    SMS("Par SMS"),
    EMAIL("Par courriel"),
    VISIT("En passant chez elle");

    private final String label;

    PreferredChannel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
