package fr.bricoconcierge.directory;

import fr.bricoconcierge.shared.Labelled;

/** Who an entry of the address book is. */
public enum EntryKind implements Labelled {
    EMERGENCY("Urgences"),
    PUBLIC_SERVICE("Services publics"),
    PROFESSIONAL("Professionnels");

    private final String label;

    EntryKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
