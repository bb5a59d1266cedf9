package fr.bricoconcierge.intervention;

import fr.bricoconcierge.shared.HouseholdId;
import java.util.List;

/** Where the start of a visit learns what is still to be seen in that home without being an intervention. */
public interface FollowUpsDue {

    /** The most pressing first. */
    List<Due> of(HouseholdId household);

    /**
     * One thing to be seen.
     *
     * @param path where its visit begins
     */
    record Due(String said, String path) {}
}
