package fr.bricoconcierge.feedback;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.SectorId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Words of one person about one thing.
 *
 * @param cause the visit, the weekly note or the referral they are about
 * @param words none: they took back what they had said
 * @param mayQuote whether they agreed to be quoted, without their name
 * @param author who of the team or of an organisation; none: a resident
 */
public record NewFeedback(
        FeedbackSource source,
        UUID cause,
        Prompt prompt,
        @Nullable String words,
        @Nullable Tone tone,
        boolean mayQuote,
        @Nullable SectorId sector,
        @Nullable AccountId author) {

    /** Longest words; what is longer is refused by the forms. */
    public static final int LONGEST = 500;
}
