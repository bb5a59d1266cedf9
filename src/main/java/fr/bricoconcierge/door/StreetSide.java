package fr.bricoconcierge.door;

import fr.bricoconcierge.shared.Labelled;

/** Which side of a street. */
public enum StreetSide implements Labelled {
    BOTH("Les deux côtés"),
    ODD("Côté impair"),
    EVEN("Côté pair");

    private final String label;

    StreetSide(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
