package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.Labelled;

/** By what right a person lives in their home, which decides what they may be offered. */
public enum Occupancy implements Labelled {
    OWNER_OCCUPIER("Propriétaire occupant"),
    PRIVATE_TENANT("Locataire du parc privé"),
    SOCIAL_TENANT("Locataire social"),
    LANDLORD("Propriétaire bailleur"),
    HOSTED("Hébergé");

    private final String label;

    Occupancy(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
