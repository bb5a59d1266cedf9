package fr.bricoconcierge.incident;

import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.InterventionId;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** Where it happened, as the address of the form says it: during a visit, at a door, on a stand, or none of these. */
@NullUnmarked
record IncidentPlace(InterventionId visite, DoorId porte, UUID permanence) {

    /** The nearest of those given. */
    IncidentPlace {
        porte = visite == null ? porte : null;
        permanence = visite == null && porte == null ? permanence : null;
    }

    boolean isNowhere() {
        return visite == null && porte == null && permanence == null;
    }

    UUID visit() {
        return visite == null ? null : visite.value();
    }

    UUID door() {
        return porte == null ? null : porte.value();
    }
}
