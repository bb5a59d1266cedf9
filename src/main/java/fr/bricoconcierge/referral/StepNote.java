package fr.bricoconcierge.referral;

import fr.bricoconcierge.shared.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who takes a step of a referral, when, and what they say of it. */
record StepNote(AccountId by, Instant at, @Nullable String reason) {}
