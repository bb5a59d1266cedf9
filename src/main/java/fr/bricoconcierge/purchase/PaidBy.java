package fr.bricoconcierge.purchase;

import fr.bricoconcierge.shared.Labelled;

/** Whose money leaves at the till. */
public enum PaidBy implements Labelled {
    CASH("Caisse du service"),
    CARD("Carte du service"),
    OWN("Mon argent, à me rembourser");

    private final String label;

    PaidBy(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
