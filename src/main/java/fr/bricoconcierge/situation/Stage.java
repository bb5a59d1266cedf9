package fr.bricoconcierge.situation;

import fr.bricoconcierge.shared.Labelled;

/** What kind of situation it is: the founding document's three moments. */
enum Stage implements Labelled {
    FIRST_CONTACT("Premier contact"),
    INTERVENTION("Intervention"),
    FOLLOW_UP("Réorientation et suivi");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
