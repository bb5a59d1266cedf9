package fr.bricoconcierge.intervention;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a closed report says once it is corrected: what it led to, referral and promises, stays. */
public record LateCorrection(
        Set<AdvanceKind> advances,
        Set<GoodHabit> habits,
        Set<Situation> situations,
        @Nullable String amelioWhy,
        @Nullable String nextNote,
        HowItWent howItWent,
        int minutes,
        @Nullable String lesson,
        VisitStory story) {}
