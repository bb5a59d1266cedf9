package fr.bricoconcierge.intervention;

import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.SectorId;
import org.jspecify.annotations.Nullable;

/** Whose home a visit is in: a known door, or a place in words while the door is unknown. */
record Whereabouts(
        HouseholdId household,
        @Nullable DoorId door,
        @Nullable String place,
        @Nullable SectorId sector) {}
