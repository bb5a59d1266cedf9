package fr.bricoconcierge.stand;

import fr.bricoconcierge.shared.Labelled;
import fr.bricoconcierge.shared.Origin;

/** How a stand is held, which may change what comes of it. */
public enum StandForm implements Labelled {
    WALKABOUT("Déambulation", Origin.STAND_WALKABOUT),
    INSTALLED("Installée, avec tréteaux", Origin.STAND_INSTALLED);

    private final String label;
    private final Origin origin;

    StandForm(String label, Origin origin) {
        this.label = label;
        this.origin = origin;
    }

    @Override
    public String label() {
        return label;
    }

    /** The origin of a household that is first met there. */
    public Origin origin() {
        return origin;
    }
}
