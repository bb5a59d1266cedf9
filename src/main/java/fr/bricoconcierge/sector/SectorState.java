package fr.bricoconcierge.sector;

import fr.bricoconcierge.shared.Labelled;

/** How far a sector is. */
public enum SectorState implements Labelled {
    TO_PREPARE("À préparer", "neutral"),
    ANNOUNCED("Annoncé", "waiting"),
    UNDERWAY("En cours", "watch"),
    COVERED("Terminé", "done");

    private final String label;
    private final String badge;

    SectorState(String label, String badge) {
        this.label = label;
        this.badge = badge;
    }

    @Override
    public String label() {
        return label;
    }

    /** One of the states of the badge fragment. */
    public String badge() {
        return badge;
    }
}
