package fr.bricoconcierge.part;

import fr.bricoconcierge.shared.InterventionId;
import org.jspecify.annotations.Nullable;

/**
 * Which part of which visit an address names.
 *
 * @param quietly told by a page that saves what is typed by itself
 */
public record PartAddress(
        InterventionId id, PartId part, @Nullable Boolean quietly) {

    /** Whether the page saves what was typed by itself, while the person goes on. */
    boolean isQuiet() {
        return Boolean.TRUE.equals(quietly);
    }
}
