package fr.bricoconcierge.task;

import fr.bricoconcierge.shared.Uuids;
import java.util.UUID;

/** Names one thing that is due. */
public record TaskId(UUID value) {

    public static TaskId next() {
        return new TaskId(Uuids.next());
    }

    /** Refuses text that is no UUID with {@link IllegalArgumentException}. */
    public static TaskId of(String text) {
        return new TaskId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
