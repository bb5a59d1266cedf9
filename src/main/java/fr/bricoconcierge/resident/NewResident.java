package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.ResidentId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A card to be opened.
 *
 * @param household the one they belong to, when it is known already; else they are a new one
 * @param recommendedBy who told them about the service
 * @param consents what they agreed to
 * @param how how they agreed; needed with any consent
 */
public record NewResident(
        CardDetails details,
        FirstMeeting meeting,
        @Nullable HouseholdId household,
        @Nullable ResidentId recommendedBy,
        Set<ConsentPurpose> consents,
        @Nullable ConsentHow how) {

    /** Somebody met for the first time, who has agreed to nothing yet. */
    public static NewResident met(CardDetails details, FirstMeeting meeting) {
        return new NewResident(details, meeting, null, null, Set.of(), null);
    }

    public NewResident sentBy(ResidentId recommender) {
        return new NewResident(details, meeting, household, recommender, consents, how);
    }

    public NewResident agreeing(ConsentHow said, ConsentPurpose... to) {
        return new NewResident(details, meeting, household, recommendedBy, Set.of(to), said);
    }
}
