package fr.bricoconcierge.agreement;

import fr.bricoconcierge.shared.Labelled;

/** Who has a say besides those who live there. */
enum OwnerKind implements Labelled {
    LANDLORD("Propriétaire"),
    SOCIAL_LANDLORD("Bailleur social"),
    MANAGER("Syndic ou gestionnaire");

    private final String label;

    OwnerKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
