package fr.bricoconcierge.kit;

import fr.bricoconcierge.shared.Labelled;

/** What an item of the stock is for. */
public enum KitItemKind implements Labelled {
    EQUIPMENT("Équipement à poser"),
    CONSUMABLE("Consommable"),
    FLYER("Flyer"),
    NOTICE("Avis de passage"),
    DOCUMENT("Document à remettre");

    private final String label;

    KitItemKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
