package fr.bricoconcierge.intervention;

import fr.bricoconcierge.shared.Labelled;

/** What makes a visit unlike others: situations that the pilot wants to have met. */
public enum Situation implements Labelled {
    LITTLE_AUTONOMY("Personne peu autonome"),
    OVER_SOLICITING("Personne qui sollicite beaucoup"),
    MISSING_MATERIAL("Il manquait du matériel"),
    SEVERAL_PROBLEMS("Plusieurs problèmes à la fois"),
    LANGUAGE("Langue partagée difficile"),
    ADVISOR_EXCHANGE("Échange avec un conseiller sur un dossier"),
    FILE_FOLLOW_UP("Suivi d’un dossier");

    private final String label;

    Situation(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
