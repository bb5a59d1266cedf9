package fr.bricoconcierge.knock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What happened at a door that opened.
 *
 * @param pitch how the service was presented, if it was
 * @param pretext what opened the conversation
 * @param seeAgainOn for {@link KnockOutcome#SEE_AGAIN}
 */
public record Conversation(
        KnockOutcome outcome,
        @Nullable Pitch pitch,
        boolean flyer,
        @Nullable PretextId pretext,
        @Nullable LocalDate seeAgainOn) {

    static final Conversation NONE = new Conversation(KnockOutcome.NOBODY, null, false, null, null);

    public static Conversation of(KnockOutcome outcome) {
        return new Conversation(outcome, null, false, null, null);
    }
}
