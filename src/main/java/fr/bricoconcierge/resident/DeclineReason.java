package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.Labelled;

/** Why a request is not taken on. */
public enum DeclineReason implements Labelled {
    NOT_URGENT("Pas urgent, la personne peut attendre ou faire elle-même"),
    OUT_OF_SCOPE("En dehors de ce que nous faisons"),
    FOR_A_PROFESSIONAL("Travail pour un professionnel"),
    ELSEWHERE("Adressée à un autre service"),
    FOR_AN_EMERGENCY_SERVICE("Renvoyée vers un service d’urgence"),
    OUT_OF_AREA("Habite hors du pilote"),
    ABUSE("Demande abusive ou trop souvent répétée"),
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
