package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.Labelled;

/** When the home was built, by the periods that energy rules made. */
public enum BuiltPeriod implements Labelled {
    BEFORE_1948("Avant 1948"),
    FROM_1948_TO_1974("De 1948 à 1974"),
    FROM_1975_TO_1989("De 1975 à 1989"),
    FROM_1990_TO_2011("De 1990 à 2011"),
    SINCE_2012("Depuis 2012"),
    UNKNOWN("On ne sait pas");

    private final String label;

    BuiltPeriod(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
