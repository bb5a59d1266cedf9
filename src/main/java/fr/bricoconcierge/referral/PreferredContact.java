package fr.bricoconcierge.referral;

import fr.bricoconcierge.shared.Labelled;

/** How the resident wishes to be reached by the advisor. */
public enum PreferredContact implements Labelled {
    PHONE("Par téléphone"),
    SMS("Par SMS"),
    EMAIL("Par courriel"),
    IN_PERSON("De vive voix, à la permanence");

    private final String label;

    PreferredContact(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
