package fr.bricoconcierge.saving;

import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.SectorId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which equipment is counted, as the address of the page says it.
 *
 * @param du the first day on which it was installed
 * @param au the last one
 */
record SavingFilter(
        @Nullable LocalDate du,
        @Nullable LocalDate au,
        @Nullable SectorId secteur,
        @Nullable HouseholdId foyer) {

    public boolean isBackwards() {
        return du != null && au != null && au.isBefore(du);
    }

    public boolean isEmpty() {
        return du == null && au == null && secteur == null && foyer == null;
    }
}
