package fr.bricoconcierge.market;

import fr.bricoconcierge.shared.Labelled;

public enum MarketKind implements Labelled {
    FOOD("Alimentaire"),
    GENERAL("Généraliste"),
    FLEA("Brocante"),
    COVERED("Halle couverte"),
    OTHER("Autre");

    private final String label;

    MarketKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
