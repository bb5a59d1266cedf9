package fr.bricoconcierge.door;

import fr.bricoconcierge.address.StreetId;
import fr.bricoconcierge.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A street or a part of it.
 *
 * @param first the lowest number, none: from the beginning
 * @param last the highest number, none: to the end
 */
public record StreetPart(
        StreetId street, @Nullable Integer first, @Nullable Integer last, StreetSide side) {

    public StreetPart {
        if (first != null && last != null && first > last) {
            throw new Refused("last", "Le dernier numéro vient après le premier.");
        }
    }

    public static StreetPart whole(StreetId street) {
        return new StreetPart(street, null, null, StreetSide.BOTH);
    }
}
