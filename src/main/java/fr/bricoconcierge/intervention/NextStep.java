package fr.bricoconcierge.intervention;

import fr.bricoconcierge.shared.Labelled;

/** What follows a visit. */
public enum NextStep implements Labelled {
    NOTHING("Rien de plus n’est prévu"),
    RESIDENT_ACTS("La personne fait le nécessaire"),
    CALL("Nous rappelons"),
    COME_BACK("Nous repassons"),
    ADVISOR("Le conseiller Amelio prend la suite");

    private final String label;

    NextStep(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether the service promises to call or to come, on a day that must be said. */
    public boolean isPromised() {
        return this == CALL || this == COME_BACK;
    }
}
