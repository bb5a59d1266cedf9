package fr.bricoconcierge.situation;

import fr.bricoconcierge.shared.Labelled;

/** Where a situation stands: what a person said goes before what the data shows. */
enum SituationState implements Labelled {
    TO_MEET("À rencontrer", "waiting"),
    DENIED("Pas rencontrée", "neutral"),
    FOUND("À confirmer", "watch"),
    MET("Rencontrée", "done");

    private final String label;
    private final String badge;

    SituationState(String label, String badge) {
        this.label = label;
        this.badge = badge;
    }

    @Override
    public String label() {
        return label;
    }

    public String badge() {
        return badge;
    }
}
