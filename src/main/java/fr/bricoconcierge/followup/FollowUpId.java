package fr.bricoconcierge.followup;

import fr.bricoconcierge.shared.Uuids;
import java.util.UUID;

/** Names a follow-up visit. */
public record FollowUpId(UUID value) {

    static FollowUpId next() {
        return new FollowUpId(Uuids.next());
    }

    /** Refuses text that is no UUID with {@link IllegalArgumentException}. */
    public static FollowUpId of(String text) {
        return new FollowUpId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
