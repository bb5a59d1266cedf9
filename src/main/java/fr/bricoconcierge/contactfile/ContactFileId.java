package fr.bricoconcierge.contactfile;

import fr.bricoconcierge.shared.Uuids;
import java.util.UUID;

/** Names one file of contacts that was brought. */
public record ContactFileId(UUID value) {

    public static ContactFileId next() {
        return new ContactFileId(Uuids.next());
    }

    /** Refuses text that is no UUID with {@link IllegalArgumentException}. */
    public static ContactFileId of(String text) {
        return new ContactFileId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
