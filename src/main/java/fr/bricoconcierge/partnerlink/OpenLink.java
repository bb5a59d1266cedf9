package fr.bricoconcierge.partnerlink;

import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.OrganisationId;
import java.time.Instant;
import java.util.UUID;

/** A link that serves now, and what for. */
record OpenLink(UUID id, ReferralId referral, OrganisationId organisation, Instant expiresAt) {

    public String until() {
        return Moment.dayAndYear(Moment.dateOf(expiresAt));
    }
}
