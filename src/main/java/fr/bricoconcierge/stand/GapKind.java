package fr.bricoconcierge.stand;

import fr.bricoconcierge.shared.Labelled;

/** Why a series has no session on one of its days. */
enum GapKind implements Labelled {
    CLOSED("Marché fermé"),
    HOLIDAY("Jour férié"),
    TAKEN("Déjà pris");

    private final String label;

    GapKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
