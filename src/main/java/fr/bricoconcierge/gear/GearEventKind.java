package fr.bricoconcierge.gear;

import fr.bricoconcierge.shared.Labelled;

/** What happened to a thing. */
enum GearEventKind implements Labelled {
    ADDED("Entré à l’inventaire", "plus"),
    LENT("Confié", "handshake"),
    RETURNED("Rendu au dépôt", "undo"),
    SEEN("État noté", "eye"),
    CHECKED("Contrôlé", "check"),
    RETIRED("Mis hors service", "ban"),
    BACK("Remis en service", "sync");

    private final String label;
    private final String icon;

    GearEventKind(String label, String icon) {
        this.label = label;
        this.icon = icon;
    }

    @Override
    public String label() {
        return label;
    }

    /** A symbol of {@code img/icons.svg}. */
    public String icon() {
        return icon;
    }
}
