package fr.bricoconcierge.limits;

import fr.bricoconcierge.shared.Theme;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is never done, in the coordinator's list.
 *
 * @param theme shown with that theme; none: with any
 */
record Limit(UUID id, @Nullable Theme theme, String sentence) {

    public String shownWith() {
        return theme == null ? "Tous les sujets" : theme.label();
    }
}
