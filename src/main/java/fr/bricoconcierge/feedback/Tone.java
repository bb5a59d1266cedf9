package fr.bricoconcierge.feedback;

import fr.bricoconcierge.shared.Labelled;

/** How it sounds. */
public enum Tone implements Labelled {
    GOOD("Positif", "done"),
    MIXED("Mitigé", "watch"),
    BAD("Négatif", "danger");

    private final String label;
    private final String badge;

    Tone(String label, String badge) {
        this.label = label;
        this.badge = badge;
    }

    @Override
    public String label() {
        return label;
    }

    public String badge() {
        return badge;
    }
}
