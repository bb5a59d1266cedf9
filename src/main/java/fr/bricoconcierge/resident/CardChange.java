package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * What a card is to say from now on.
 *
 * @param door where the household lives, when it is known
 * @param place where they live as they say it, when the door is not known
 */
record CardChange(
        CardDetails details,
        @Nullable DoorId door,
        @Nullable String place,
        @Nullable ResidentId recommendedBy) {}
