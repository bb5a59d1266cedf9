package fr.bricoconcierge.gear;

import fr.bricoconcierge.shared.Uuids;
import java.util.UUID;

/** Names one tool, one bike or one piece of protective gear. */
public record GearId(UUID value) {

    public static GearId next() {
        return new GearId(Uuids.next());
    }

    /** Refuses text that is no UUID with {@link IllegalArgumentException}. */
    public static GearId of(String text) {
        return new GearId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
