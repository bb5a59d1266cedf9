package fr.bricoconcierge.kit;

import fr.bricoconcierge.shared.Labelled;

/** Why a quantity went up or down. */
enum MovementKind implements Labelled {
    DELIVERY("Livraison"),
    TAKEN("Pris au dépôt"),
    INSTALLED("Posé chez un habitant"),
    RETURNED("Rapporté"),
    BROKEN("Cassé ou perdu"),
    RECOUNT("Écart de comptage");

    private final String label;

    MovementKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
