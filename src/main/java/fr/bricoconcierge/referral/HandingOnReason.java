package fr.bricoconcierge.referral;

import fr.bricoconcierge.shared.Labelled;

/** Why another organisation takes over. */
public enum HandingOnReason implements Labelled {
    OTHER_PROGRAMME("Relève d’un autre programme"),
    OUTSIDE_AREA("Hors de notre territoire"),
    NO_CAPACITY("Plus de place pour l’accompagner"),
    RESIDENT_ASKED("Le foyer l’a demandé"),
    OTHER("Autre raison");

    private final String label;

    HandingOnReason(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
