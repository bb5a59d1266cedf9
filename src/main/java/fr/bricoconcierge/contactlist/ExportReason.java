package fr.bricoconcierge.contactlist;

import fr.bricoconcierge.shared.Labelled;

/** Why contact cards leave the application. */
enum ExportReason implements Labelled {
    CALLS("Préparer des appels"),
    LETTERS("Préparer un courrier ou une invitation"),
    REPORT("Rendre compte du pilote"),
    CHECK("Vérifier ou corriger les fiches"),
    OTHER("Autre raison");

    private final String label;

    ExportReason(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
