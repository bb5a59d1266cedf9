package fr.bricoconcierge.feedback;

import fr.bricoconcierge.shared.Labelled;

/** Who speaks. */
public enum FeedbackSource implements Labelled {
    RESIDENT("Habitants", "home"),
    CONCIERGE("Brico-concierges", "wrench"),
    ADVISOR("Conseil info-énergie", "handshake");

    private final String label;
    private final String icon;

    FeedbackSource(String label, String icon) {
        this.label = label;
        this.icon = icon;
    }

    @Override
    public String label() {
        return label;
    }

    public String icon() {
        return icon;
    }
}
