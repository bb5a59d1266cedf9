package fr.bricoconcierge.intervention;

import fr.bricoconcierge.shared.Labelled;

/** How talking of Amelio ended. */
public enum AmelioAnswer implements Labelled {
    APPOINTMENT("Rendez-vous pris avec un conseiller, maintenant"),
    REFERRAL("Orientation, sans rendez-vous pour l’instant"),
    DOCUMENTS("Documents remis"),
    TO_THINK_OVER("La personne va y réfléchir"),
    NOT_CONCERNED("Pas concernée");

    private final String label;

    AmelioAnswer(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether the household's details go to an advisor. */
    public boolean refers() {
        return this == APPOINTMENT || this == REFERRAL;
    }
}
