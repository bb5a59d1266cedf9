package fr.bricoconcierge.question;

import fr.bricoconcierge.shared.Labelled;

/** What a question is about. */
enum QuestionTheme implements Labelled {
    HYPOTHESIS("L’hypothèse de départ"),
    FIRST_CONTACT("Premier contact"),
    INTERVENTION("Intervention"),
    FOLLOW_UP("Réorientation et suivi");

    private final String label;

    QuestionTheme(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
