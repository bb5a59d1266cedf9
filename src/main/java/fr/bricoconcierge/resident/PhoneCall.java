package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.ResidentId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call made or received.
 *
 * @param id makes a double tap one call
 * @param result what it led to, when somebody says
 * @param task the thing due that it answers
 * @param asked the person had asked to be called, so that the call is a reply
 */
public record PhoneCall(
        UUID id,
        ResidentId resident,
        CallOutcome outcome,
        @Nullable CallResult result,
        @Nullable UUID task,
        boolean asked) {

    /** Nothing is known but how it went. */
    public PhoneCall(UUID id, ResidentId resident, CallOutcome outcome) {
        this(id, resident, outcome, null, null, false);
    }

    /** A reply to somebody who asked to be called. */
    public static PhoneCall asked(UUID id, ResidentId resident, CallOutcome outcome) {
        return new PhoneCall(id, resident, outcome, null, null, true);
    }
}
