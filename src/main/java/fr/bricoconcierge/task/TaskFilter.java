package fr.bricoconcierge.task;

import fr.bricoconcierge.shared.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Which of the open tasks are asked for.
 *
 * @param owner whose; none: everybody's
 * @param kind of that sort alone; none: of any
 * @param late only what should have been done by now
 */
record TaskFilter(@Nullable AccountId owner, @Nullable TaskKind kind, boolean late) {

    static TaskFilter all(@Nullable AccountId owner) {
        return new TaskFilter(owner, null, false);
    }

    /** As much as {@code scope} lets one see. */
    TaskFilter within(@Nullable AccountId scope) {
        return scope == null ? this : new TaskFilter(scope, kind, late);
    }

    /** Whether it leaves anything out of what {@code scope} lets one see. */
    boolean narrows(@Nullable AccountId scope) {
        return kind != null || late || (scope == null && owner != null);
    }
}
