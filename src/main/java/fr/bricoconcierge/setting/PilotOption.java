package fr.bricoconcierge.setting;

import fr.bricoconcierge.shared.Labelled;

/** Something to be tested in a second step, switched on at a date so that before and after compare (P6). */
public enum PilotOption implements Labelled {
    ADVANCE_FUND("Fonds d’avance"),
    WEEKEND("Activité le week-end"),
    OTHER_STAND_FORMATS("Autres lieux et formats de permanence"),
    SMALL_DIAGNOSTICS("Petits diagnostics"),
    BORROWED_VAN("Utilitaire emprunté"),
    SOCIAL_PAGE("Page sur un réseau social"),
    DIRECTORY_OF_PROFESSIONALS("Carnet d’adresses de professionnels");

    private final String label;

    PilotOption(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
