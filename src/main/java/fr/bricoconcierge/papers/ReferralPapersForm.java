package fr.bricoconcierge.papers;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.NullUnmarked;

/** The page of a referral's papers. */
@NullUnmarked
record ReferralPapersForm(@NotNull PapersForm papers) {}
