package fr.bricoconcierge.cash;

import fr.bricoconcierge.shared.Labelled;

/** What became of a count. */
enum CountState implements Labelled {
    EXACT("Juste", "done"),
    WAITING("Écart à valider", "waiting"),
    VALIDATED("Écart validé", "done"),
    REFUSED("À recompter", "danger");

    private final String label;
    private final String badge;

    CountState(String label, String badge) {
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
