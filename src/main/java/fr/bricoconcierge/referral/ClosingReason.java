package fr.bricoconcierge.referral;

import fr.bricoconcierge.shared.Labelled;

/** Why a referral ended. */
public enum ClosingReason implements Labelled {
    DONE("Les travaux sont faits"),
    GAVE_UP("Le foyer a renoncé"),
    NOT_ELIGIBLE("Le foyer n’est pas éligible"),
    ELSEWHERE("Suivi ailleurs");

    private final String label;

    ClosingReason(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
