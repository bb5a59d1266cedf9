package fr.bricoconcierge.stand;

import fr.bricoconcierge.shared.Labelled;

/** How many people came by, as the pair judged it. */
public enum Footfall implements Labelled {
    QUIET("Calme"),
    NORMAL("Comme d’habitude"),
    BUSY("Beaucoup de monde");

    private final String label;

    Footfall(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
