package fr.bricoconcierge.statement;

import fr.bricoconcierge.shared.Labelled;

/** By what spending is told apart. */
enum Dimension implements Labelled {
    MONTH("Par mois"),
    CATEGORY("Par nature de dépense"),
    THEME("Par thème"),
    SECTOR("Par secteur"),
    SHOP("Par magasin");

    private final String label;

    Dimension(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
