package fr.bricoconcierge.shared;

import java.util.Collection;
import java.util.Map;

/** What a household is called in a list of the team, for modules that know its id alone. */
public interface HouseholdNames {

    /** « Samia Toumi, Tourcoing » by household; without those nothing is known of. */
    Map<HouseholdId, String> of(Collection<HouseholdId> households);
}
