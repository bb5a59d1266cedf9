package fr.bricoconcierge.task;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A thing that is due, in a list.
 *
 * @param path the page where it is done
 * @param ownerName none: whoever coordinates
 */
public record TaskRow(
        TaskId id,
        TaskKind kind,
        String title,
        Instant dueAt,
        @Nullable String path,
        @Nullable String note,
        @Nullable String ownerName,
        boolean urgent,
        boolean late) {

    public Moment moment() {
        return Moment.at(dueAt);
    }

    public boolean isHandMade() {
        return kind == TaskKind.HAND_MADE;
    }

    public String owner() {
        return ownerName == null ? "Coordination" : ownerName;
    }
}
