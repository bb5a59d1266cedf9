package fr.bricoconcierge.intervention;

import fr.bricoconcierge.referral.HandedOver;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.ResidentId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit, for those who act on it.
 *
 * @param appointment the one it keeps, when one announced it
 * @param documents handed over during the visit
 */
public record InterventionView(
        InterventionId id,
        HouseholdId household,
        ResidentId resident,
        @Nullable UUID appointment,
        VisitEnding ending,
        Set<HandedOver> documents) {}
