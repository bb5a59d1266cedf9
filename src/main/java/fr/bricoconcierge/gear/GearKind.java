package fr.bricoconcierge.gear;

import fr.bricoconcierge.shared.Labelled;

/** What somebody works with, rides or wears. */
public enum GearKind implements Labelled {
    TOOL("Outil", "hammer"),
    BIKE("Vélo", "bike"),
    PROTECTION("Équipement de protection", "shield");

    private final String label;
    private final String icon;

    GearKind(String label, String icon) {
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
