package fr.bricoconcierge.cash;

import fr.bricoconcierge.shared.Labelled;

/** What somebody was named to. */
enum HolderRole implements Labelled {
    REGISSEUR("Régisseur ou régisseuse"),
    DEPUTY("Mandataire");

    private final String label;

    HolderRole(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
