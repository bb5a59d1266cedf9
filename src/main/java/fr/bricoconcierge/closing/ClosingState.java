package fr.bricoconcierge.closing;

import fr.bricoconcierge.intervention.AdvanceKind;
import fr.bricoconcierge.intervention.AmelioAnswer;
import fr.bricoconcierge.intervention.GoodHabit;
import fr.bricoconcierge.intervention.HowItWent;
import fr.bricoconcierge.intervention.InterventionState;
import fr.bricoconcierge.intervention.NextStep;
import fr.bricoconcierge.intervention.Situation;
import fr.bricoconcierge.referral.HandedOver;
import fr.bricoconcierge.resident.RequestReason;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.OrganisationId;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.SharedWriting;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has been told so far of how a visit ends; sets as the names of their values, separated by commas. */
record ClosingState(
        InterventionId id,
        ResidentId residentId,
        HouseholdId householdId,
        InterventionState state,
        Instant startedAt,
        @Nullable AmelioAnswer amelio,
        @Nullable String amelioWhy,
        @Nullable UUID wantedSlot,
        @Nullable OrganisationId organisationId,
        @Nullable NextStep nextStep,
        @Nullable LocalDate nextOn,
        @Nullable String nextNote,
        @Nullable HowItWent howItWent,
        @Nullable Integer minutes,
        @Nullable String lesson,
        @Nullable RequestReason askedFirst,
        @Nullable RequestReason needed,
        @Nullable String quotation,
        boolean quoteAgreed,
        @Nullable String situations,
        @Nullable String advances,
        @Nullable String habits,
        @Nullable String documents,
        boolean keepsCard,
        boolean shares) {

    /** The form as it was left, the time spent filled in from the clock. */
    ClosingForm form(Instant now, @Nullable OrganisationId only) {
        long spent = Duration.between(startedAt, now).toMinutes();
        Integer proposed = spent < 1 || spent > 600 ? null : Integer.valueOf((int) spent);
        return SharedWriting.opened(kept().proposing(proposed, only));
    }

    /** The form as it was left. */
    ClosingForm kept() {
        return new ClosingForm(
                set(AdvanceKind.class, advances),
                set(GoodHabit.class, habits),
                amelio,
                set(HandedOver.class, documents),
                amelioWhy,
                wantedSlot,
                organisationId,
                null,
                null,
                nextStep,
                nextOn,
                nextNote,
                howItWent,
                minutes,
                lesson,
                set(Situation.class, situations),
                askedFirst,
                needed,
                quotation,
                quoteAgreed,
                null);
    }

    /** What {@link ClosingPolicy} judges when {@code told} is what is said on the screen. */
    ClosingReport report(ClosingForm told, List<PartFacts> parts, LocalDate today) {
        return told.report(keepsCard, shares, parts, today);
    }

    private static <E extends Enum<E>> Set<E> set(Class<E> type, @Nullable String names) {
        Set<E> set = new TreeSet<>();
        if (names != null) {
            Arrays.stream(names.split(","))
                    .map(name -> Enum.valueOf(type, name))
                    .forEach(set::add);
        }
        return set;
    }
}
