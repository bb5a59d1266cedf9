package fr.bricoconcierge.papers;

import fr.bricoconcierge.resident.Occupancy;
import fr.bricoconcierge.shared.Labelled;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom a paper is asked of. */
public enum PaperSituation implements Labelled {
    EVERYONE("Pour tout le monde"),
    OWNER("Propriétaire"),
    TENANT("Locataire"),
    CO_OWNERSHIP("En copropriété");

    private final String label;

    PaperSituation(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Those that hold for somebody's home. */
    static Set<PaperSituation> of(@Nullable Occupancy occupancy, boolean coOwnership) {
        Set<PaperSituation> holding = EnumSet.of(EVERYONE);
        if (occupancy == Occupancy.OWNER_OCCUPIER || occupancy == Occupancy.LANDLORD) {
            holding.add(OWNER);
        }
        if (occupancy == Occupancy.PRIVATE_TENANT || occupancy == Occupancy.SOCIAL_TENANT) {
            holding.add(TENANT);
        }
        if (coOwnership) {
            holding.add(CO_OWNERSHIP);
        }
        return holding;
    }
}
