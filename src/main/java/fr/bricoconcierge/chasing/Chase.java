package fr.bricoconcierge.chasing;

import fr.bricoconcierge.referral.ReferralId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A referral that waits for an answer, and what was done about it. */
record Chase(
        ReferralId referral,
        Instant transmittedAt,
        @Nullable Instant remindedAt,
        @Nullable Instant lastRemindedAt,
        @Nullable Instant silentAt) {}
