package fr.bricoconcierge.referral;

import fr.bricoconcierge.availability.AdvisorSlotId;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.OrganisationId;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.Theme;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A referral to be made.
 *
 * @param themes what was observed, at least one
 * @param wishes what the household hopes for, in its own words
 * @param intervention the visit it comes from, when it comes from one
 * @param slot the advisor's free slot to book with the resident present
 */
public record NewReferral(
        ResidentId resident,
        OrganisationId organisation,
        Set<Theme> themes,
        @Nullable String wishes,
        Set<HandedOver> handedOver,
        PreferredContact preferredContact,
        @Nullable InterventionId intervention,
        @Nullable AdvisorSlotId slot) {}
