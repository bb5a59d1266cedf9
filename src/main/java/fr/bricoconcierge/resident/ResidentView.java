package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.Origin;
import fr.bricoconcierge.shared.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * A person as other modules show them.
 *
 * @param phone « 06 12 34 56 78 »
 * @param phoneHref {@code tel:+33612345678}
 * @param place where they live, in full
 */
public record ResidentView(
        ResidentId id,
        HouseholdId household,
        String name,
        @Nullable String phone,
        @Nullable String phoneHref,
        @Nullable String email,
        @Nullable DoorId door,
        @Nullable String place,
        Origin origin) {}
