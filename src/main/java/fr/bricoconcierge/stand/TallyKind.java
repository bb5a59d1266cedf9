package fr.bricoconcierge.stand;

import fr.bricoconcierge.shared.Labelled;

/** What a tap on one of the counters says. */
public enum TallyKind implements Labelled {
    FLYER("Flyer remis", "file"),
    CONVERSATION("Conversation", "message"),
    REPAIR_TALK("On a parlé réparations", "wrench"),
    DETECTED("Terrain repéré", "flag"),
    REFUSED("Pas intéressé", "ban");

    private final String label;
    private final String icon;

    TallyKind(String label, String icon) {
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
