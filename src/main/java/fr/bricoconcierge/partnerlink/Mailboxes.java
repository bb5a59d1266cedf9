package fr.bricoconcierge.partnerlink;

import fr.bricoconcierge.shared.OrganisationId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an organisation hears of a referral.
 *
 * @param shared its own address, when it answers by a link
 * @param advisors of the one it is assigned to, or of all who sign in
 */
record Mailboxes(
        OrganisationId organisation, String name, @Nullable String shared, List<String> advisors) {

    boolean areNone() {
        return shared == null && advisors.isEmpty();
    }
}
