package fr.bricoconcierge.closing;

import fr.bricoconcierge.intervention.AdvanceKind;
import fr.bricoconcierge.intervention.AmelioAnswer;
import fr.bricoconcierge.intervention.GoodHabit;
import fr.bricoconcierge.intervention.HowItWent;
import fr.bricoconcierge.intervention.NextStep;
import fr.bricoconcierge.referral.HandedOver;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a visit's report says at the moment one wants to close it.
 *
 * @param advances ticked by hand, and those the report itself tells
 * @param slotChosen whether an advisor's slot was chosen
 * @param organisationChosen whether it is known who the household is referred to
 * @param keepsCard whether consent KEEP_CARD holds
 * @param sharesWithAmelio whether consent SHARE_WITH_AMELIO holds
 * @param gaps what the parts still lack
 */
record ClosingReport(
        Set<AdvanceKind> advances,
        Set<GoodHabit> habits,
        Set<HandedOver> documents,
        @Nullable AmelioAnswer amelio,
        @Nullable String amelioWhy,
        boolean slotChosen,
        boolean organisationChosen,
        boolean keepsCard,
        boolean sharesWithAmelio,
        @Nullable NextStep nextStep,
        @Nullable LocalDate nextOn,
        @Nullable HowItWent howItWent,
        @Nullable Integer minutes,
        List<Missing> gaps,
        LocalDate today) {}
