package fr.bricoconcierge.advice;

import fr.bricoconcierge.shared.Labelled;

/** Whose business a problem is. */
public enum Responsible implements Labelled {
    OCCUPANT("L’occupant"),
    LANDLORD("Le propriétaire bailleur"),
    CO_OWNERSHIP("La copropriété"),
    SOCIAL_LANDLORD("Le bailleur social");

    private final String label;

    Responsible(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
