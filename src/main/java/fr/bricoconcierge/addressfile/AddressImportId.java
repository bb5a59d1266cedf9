package fr.bricoconcierge.addressfile;

import fr.bricoconcierge.shared.Uuids;
import java.util.UUID;

/** Names one reading of an address file. */
public record AddressImportId(UUID value) {

    public static AddressImportId next() {
        return new AddressImportId(Uuids.next());
    }

    /** Refuses text that is no UUID with {@link IllegalArgumentException}. */
    public static AddressImportId of(String text) {
        return new AddressImportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
