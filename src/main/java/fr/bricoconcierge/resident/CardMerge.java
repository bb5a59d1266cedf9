package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.ResidentId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two cards of one person, to become one.
 *
 * @param ofGone the fields for which the card that goes is right
 * @param note what the notes of both say together
 * @param keptVersion the one that was read when this was decided
 * @param goneVersion the same of the other card
 */
public record CardMerge(
        ResidentId kept,
        ResidentId gone,
        Set<String> ofGone,
        @Nullable String note,
        long keptVersion,
        long goneVersion) {

    static final String ADDRESS = "address";

    CardDetails details(CardDetails ofKept, CardDetails ofGone) {
        return new CardDetails(
                choose("firstName", ofKept.firstName(), ofGone.firstName()),
                pick("lastName", ofKept.lastName(), ofGone.lastName()),
                pick("phone", ofKept.phone(), ofGone.phone()),
                pick("email", ofKept.email(), ofGone.email()),
                pick("preferredMoment", ofKept.preferredMoment(), ofGone.preferredMoment()),
                pick("preferredChannel", ofKept.preferredChannel(), ofGone.preferredChannel()),
                pick("home.occupancy", ofKept.occupancy(), ofGone.occupancy()),
                pick("home.housing", ofKept.housing(), ofGone.housing()),
                pick("home.builtPeriod", ofKept.builtPeriod(), ofGone.builtPeriod()),
                pick("home.heating", ofKept.heating(), ofGone.heating()),
                pick("home.householdSize", ofKept.householdSize(), ofGone.householdSize()),
                pick("languages", ofKept.languages(), ofGone.languages()),
                pick("autonomy", ofKept.autonomy(), ofGone.autonomy()),
                note);
    }

    boolean takesTheAddressOfGone() {
        return ofGone.contains(ADDRESS);
    }

    private <T> T choose(String field, T kept, T gone) {
        return ofGone.contains(field) ? gone : kept;
    }

    /** What only one card says is right without being asked about. */
    private <T> @Nullable T pick(String field, @Nullable T kept, @Nullable T gone) {
        return kept == null || (gone != null && ofGone.contains(field)) ? gone : kept;
    }
}
