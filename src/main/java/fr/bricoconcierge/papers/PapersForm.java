package fr.bricoconcierge.papers;

import fr.bricoconcierge.resident.Occupancy;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/**
 * The papers as they are gone through with somebody; what is in neither set is still to find.
 *
 * @param occupancy which papers are asked for
 * @param ready those they have at hand
 * @param notApplicable those that have no sense for them
 */
@NullUnmarked
public record PapersForm(Occupancy occupancy, Boolean coOwnership, Set<UUID> ready, Set<UUID> notApplicable) {

    public PapersForm {
        ready = ready == null ? Set.of() : ready;
        notApplicable = notApplicable == null ? Set.of() : notApplicable;
    }

    public static PapersForm of(Occupancy occupancy) {
        return new PapersForm(occupancy, false, Set.of(), Set.of());
    }

    boolean isInCoOwnership() {
        return Boolean.TRUE.equals(coOwnership);
    }

    PaperState stateOf(UUID paper) {
        if (ready.contains(paper)) {
            return PaperState.READY;
        }
        return notApplicable.contains(paper) ? PaperState.NOT_APPLICABLE : PaperState.TO_FIND;
    }
}
