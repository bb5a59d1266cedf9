package fr.bricoconcierge.partnerlink;

import fr.bricoconcierge.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * An organisation, and how it hears of referrals.
 *
 * @param open how many of its referrals are not closed
 */
record PartnerRow(OrganisationId id, String name, @Nullable String email, int advisors, int open) {

    public boolean isDeaf() {
        return email == null && advisors == 0;
    }

    public String heard() {
        String people = advisors == 0
                ? ""
                : advisors == 1 ? "1 conseiller se connecte" : advisors + " conseillers se connectent";
        String link = email == null ? "" : "réponse par lien à " + email;
        return people.isEmpty() || link.isEmpty() ? people + link : people + ", " + link;
    }
}
