package fr.bricoconcierge.question;

import fr.bricoconcierge.shared.Labelled;

/** How an answer leans, and how sure one is of it. */
public enum Confidence implements Labelled {
    UNKNOWN("On ne sait pas encore", "waiting"),
    RATHER_NO("Plutôt non", "watch"),
    SHARED("Partagé", "neutral"),
    RATHER_YES("Plutôt oui", "done"),
    YES("Oui", "done");

    private final String label;
    private final String badge;

    Confidence(String label, String badge) {
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
