package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.Labelled;

/** What somebody asks for when they turn to the service. */
public enum RequestReason implements Labelled {
    SMALL_REPAIR("Une petite réparation"),
    COLD_OR_BILLS("Froid, humidité, factures"),
    DANGER("Un danger à la maison"),
    WORKS("Des travaux, des aides, Amelio"),
    CALL_BACK("Rappeler après un passage"),
    OTHER("Autre chose");

    private final String label;

    RequestReason(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
