package fr.bricoconcierge.job;

import fr.bricoconcierge.shared.Labelled;

/** Where long work stands. */
public enum JobState implements Labelled {
    RUNNING("En cours", "waiting"),
    DONE("Terminé", "done"),
    FAILED("Interrompu", "danger"),
    CANCELLED("Arrêté", "watch");

    private final String label;
    private final String badge;

    JobState(String label, String badge) {
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
