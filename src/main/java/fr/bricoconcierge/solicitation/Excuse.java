package fr.bricoconcierge.solicitation;

import org.jspecify.annotations.Nullable;

/**
 * Why one goes past the charter.
 *
 * @param reason in words
 * @param urgent an emergency, which needs no words
 */
public record Excuse(@Nullable String reason, boolean urgent) {

    public static final Excuse NONE = new Excuse(null, false);
    public static final Excuse EMERGENCY = new Excuse(null, true);

    /** Longest reason. */
    public static final int LONGEST = 200;

    public static Excuse of(@Nullable String reason, @Nullable Boolean urgent) {
        String said = reason == null || reason.isBlank() ? null : reason.strip();
        return new Excuse(said, Boolean.TRUE.equals(urgent));
    }

    boolean isGiven() {
        return urgent || reason != null;
    }
}
