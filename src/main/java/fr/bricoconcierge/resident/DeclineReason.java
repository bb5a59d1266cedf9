package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.Labelled;

/** Why a request is not taken on. */
public enum DeclineReason implements Labelled {
    OUT_OF_AREA("Habite hors du pilote"),
    FOR_A_PROFESSIONAL("Travail pour un professionnel"),
    FOR_AN_EMERGENCY_SERVICE("Renvoyé vers un service d’urgence"),
    INFORMATION_ONLY("Un renseignement suffisait"),
    NO_LONGER_NEEDED("La personne n’en a plus besoin");

    private final String label;

    DeclineReason(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
