package fr.bricoconcierge.stand;

import fr.bricoconcierge.shared.Labelled;
import fr.bricoconcierge.shared.Origin;

/** How a stand is held, which may change what comes of it. */
public enum StandForm implements Labelled {
    WALKABOUT("Déambulation", Origin.STAND_WALKABOUT, false),
    INSTALLED("Installée, avec tréteaux", Origin.STAND_INSTALLED, false),
    WORKSHOP("Atelier de démonstration", Origin.STAND_INSTALLED, true),
    CAFE("Café convivial", Origin.STAND_INSTALLED, true);

    private final String label;
    private final Origin origin;
    private final boolean option;

    StandForm(String label, Origin origin, boolean option) {
        this.label = label;
        this.origin = origin;
        this.option = option;
    }

    @Override
    public String label() {
        return label;
    }

    /** The origin of a household that is first met there. */
    public Origin origin() {
        return origin;
    }

    /** Whether it is to be tested in a second step, once its option is on. */
    boolean isOption() {
        return option;
    }
}
