package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.Labelled;

/** What heats the home. */
public enum Heating implements Labelled {
    GAS("Gaz"),
    ELECTRICITY("Électricité"),
    OIL("Fioul"),
    WOOD("Bois"),
    COLLECTIVE("Chauffage collectif"),
    HEAT_PUMP("Pompe à chaleur"),
    OTHER("Autre");

    private final String label;

    Heating(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
