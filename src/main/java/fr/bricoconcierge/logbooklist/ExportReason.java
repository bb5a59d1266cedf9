package fr.bricoconcierge.logbooklist;

import fr.bricoconcierge.shared.Labelled;

/** Why the logbook leaves the application. */
enum ExportReason implements Labelled {
    REPORT("Rendre compte du pilote"),
    STUDY("Étudier ce qui est demandé et ce qui est fait"),
    CHECK("Vérifier les chiffres"),
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
