package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.Uuids;
import java.util.UUID;

/** Names one consent that was given or withdrawn, as a proof to point at. */
public record ConsentId(UUID value) {

    static ConsentId next() {
        return new ConsentId(Uuids.next());
    }

    /** Refuses text that is no UUID with {@link IllegalArgumentException}. */
    public static ConsentId of(String text) {
        return new ConsentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
