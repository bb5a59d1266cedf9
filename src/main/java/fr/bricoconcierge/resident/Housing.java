package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.Labelled;

/** What kind of home it is. */
public enum Housing implements Labelled {
    HOUSE("Maison"),
    FLAT("Appartement");

    private final String label;

    Housing(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
