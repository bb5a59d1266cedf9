package fr.bricoconcierge.setting;

import fr.bricoconcierge.shared.Labelled;

/** Something to be tested in a second step, switched on at a date so that before and after compare (P6). */
public enum PilotOption implements Labelled {
    ADVANCE_FUND("Fonds d’avance", true),
    WEEKEND("Activité le week-end", false),
    OTHER_STAND_FORMATS("Autres lieux et formats de permanence", false),
    SMALL_DIAGNOSTICS("Petits diagnostics", true),
    BORROWED_VAN("Utilitaire emprunté", false),
    SOCIAL_PAGE("Page sur un réseau social", false),
    DIRECTORY_OF_PROFESSIONALS("Carnet d’adresses de professionnels", false);

    private final String label;
    private final boolean bySector;

    PilotOption(String label, boolean bySector) {
        this.label = label;
        this.bySector = bySector;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether it may be on in some sectors alone: what is done in a home has one, a van or a weekend has not. */
    public boolean isBySector() {
        return bySector;
    }
}
