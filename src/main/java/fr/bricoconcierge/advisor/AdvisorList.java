package fr.bricoconcierge.advisor;

import fr.bricoconcierge.shared.Labelled;

/** The parts of the advisors' page, in its order. */
enum AdvisorList implements Labelled {
    NEW("Nouvelles orientations", "Aucune nouvelle orientation."),
    TODAY("Rendez-vous du jour et à noter", "Aucun rendez-vous aujourd’hui."),
    CALL_BACK("À rappeler après une absence", "Personne à rappeler."),
    UPCOMING("Rendez-vous à venir", "Aucun rendez-vous à venir."),
    WAITING("En attente de nouvelles", "Aucun suivi en cours."),
    CLOSED("Closes", "Aucune orientation close.");

    private final String label;
    private final String empty;

    AdvisorList(String label, String empty) {
        this.label = label;
        this.empty = empty;
    }

    @Override
    public String label() {
        return label;
    }

    /** What stands there when nothing does. */
    public String emptySentence() {
        return empty;
    }
}
