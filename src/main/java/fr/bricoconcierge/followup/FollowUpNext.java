package fr.bricoconcierge.followup;

import fr.bricoconcierge.shared.Labelled;

/** What follows a follow-up visit. */
public enum FollowUpNext implements Labelled {
    NOTHING("Rien de plus n’est prévu"),
    COME_BACK("Nous repassons"),
    CALL("Nous rappelons"),
    RESIDENT_ACTS("La personne fait le nécessaire"),
    PROFESSIONAL("Un professionnel prend la suite"),
    ADVISOR("Le conseil Amelio prend la suite");

    private final String label;

    FollowUpNext(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether it is promised for a day. */
    boolean hasADay() {
        return this == COME_BACK || this == CALL;
    }
}
