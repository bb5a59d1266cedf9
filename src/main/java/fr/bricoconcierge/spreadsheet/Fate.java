package fr.bricoconcierge.spreadsheet;

import fr.bricoconcierge.shared.Labelled;

/** What becomes of one line of a file. */
public enum Fate implements Labelled {
    ADDED("À ajouter", "done"),
    CHANGED("À mettre à jour", "waiting"),
    SAME("Déjà là", "neutral"),
    REJECTED("Rejetée", "danger");

    private final String label;
    private final String badge;

    Fate(String label, String badge) {
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
