package fr.bricoconcierge.sector;

import fr.bricoconcierge.shared.Labelled;
import java.util.Locale;

/** The colour of a sector on lists and maps. */
public enum SectorColour implements Labelled {
    RED("Brique"),
    OCHRE("Ocre"),
    GREEN("Sapin"),
    BLUE("Ardoise"),
    VIOLET("Prune"),
    BROWN("Noyer");

    private final String label;

    SectorColour(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** The end of its class in the style sheet. */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
