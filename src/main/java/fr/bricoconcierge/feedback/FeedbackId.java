package fr.bricoconcierge.feedback;

import fr.bricoconcierge.shared.Uuids;
import java.io.Serializable;
import java.util.UUID;

/** Names what somebody said. */
public record FeedbackId(UUID value) implements Serializable {

    static FeedbackId next() {
        return new FeedbackId(Uuids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
