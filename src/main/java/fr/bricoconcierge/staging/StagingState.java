package fr.bricoconcierge.staging;

import fr.bricoconcierge.shared.Labelled;

/** How far one action of the staging is. */
enum StagingState implements Labelled {
    TO_DO("À faire", "waiting"),
    UNDERWAY("En préparation", "watch"),
    DONE("Fait", "done");

    private final String label;
    private final String badge;

    StagingState(String label, String badge) {
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
