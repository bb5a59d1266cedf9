package fr.bricoconcierge.intervention;

import fr.bricoconcierge.shared.Labelled;

/** What moved forward during a visit; a visit never ends without one. */
public enum AdvanceKind implements Labelled {
    EQUIPPED("Équipement posé"),
    MADE_SAFE("Mis en sécurité"),
    REPAIRED("Réparé"),
    HOW_TO("Mode d’emploi remis"),
    ORIENTED("Orienté vers un professionnel ou un service"),
    APPOINTMENT_MADE("Rendez-vous pris"),
    REFERRED("Orienté vers Amelio"),
    DOCUMENT("Documents remis");

    private final String label;

    AdvanceKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
