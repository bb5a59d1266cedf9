package fr.bricoconcierge.agenda;

import fr.bricoconcierge.shared.Labelled;

/** What an appointment will probably turn into. */
public enum ExpectedType implements Labelled {
    STANDARD("Petite réparation"),
    ADVICE("Conseil"),
    EMERGENCY("Dépannage d’urgence");

    private final String label;

    ExpectedType(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
