package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.ResidentId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact card was opened.
 *
 * @param source what it was opened from: a knock, a stand session, a notice, a request
 */
public record CardOpened(
        ResidentId resident,
        HouseholdId household,
        @Nullable UUID source,
        AccountId by) {}
