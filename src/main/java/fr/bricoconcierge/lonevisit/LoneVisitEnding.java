package fr.bricoconcierge.lonevisit;

import fr.bricoconcierge.shared.Labelled;

/** How somebody is known not to be alone in a home any more. */
enum LoneVisitEnding implements Labelled {
    OUT("Sorti·e"),
    JOINED("Rejoint·e par quelqu’un"),
    REPORTED("Compte rendu terminé"),
    NEXT_VISIT("Visite suivante commencée");

    private final String label;

    LoneVisitEnding(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
