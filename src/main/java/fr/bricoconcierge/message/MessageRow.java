package fr.bricoconcierge.message;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message as a list shows it.
 *
 * @param recipient none once nobody may know any more
 */
public record MessageRow(
        MessageId id,
        MessageChannel channel,
        MessagePurpose purpose,
        MessageState state,
        @Nullable String recipient,
        Instant createdAt,
        @Nullable Instant settledAt,
        int attempts,
        @Nullable String failure) {

    /** When it left or was given up; before that, when it was written. */
    public Moment moment() {
        return Moment.at(settledAt == null ? createdAt : settledAt);
    }

    public String to() {
        return MessageView.shown(channel, recipient);
    }

    public boolean isTriedInVain() {
        return state == MessageState.WAITING && attempts > 0;
    }
}
