package fr.bricoconcierge.handover;

import fr.bricoconcierge.shared.Labelled;

/** Why the referrals of a month leave the application. */
enum MonthReason implements Labelled {
    MEETING("Point mensuel avec l’organisme"),
    FOLLOW_UP("Suivi des dossiers par l’organisme"),
    REPORT("Rendre compte du pilote"),
    OTHER("Autre raison");

    private final String label;

    MonthReason(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
