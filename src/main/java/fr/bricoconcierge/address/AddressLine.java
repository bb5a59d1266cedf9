package fr.bricoconcierge.address;

import org.jspecify.annotations.Nullable;

/**
 * One good line of an address file.
 *
 * @param formerCommune the old commune within a merged one, empty elsewhere: streets of one name are told apart by it
 * @param suffix bis, ter, b; most often empty
 */
public record AddressLine(
        long line,
        String banId,
        String communeCode,
        String commune,
        String formerCommune,
        String street,
        int number,
        String suffix,
        @Nullable String postalCode,
        @Nullable Double latitude,
        @Nullable Double longitude) {

    /** What its street is found by. */
    String search() {
        return Plain.street(street, formerCommune, commune);
    }
}
