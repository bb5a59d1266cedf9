package fr.bricoconcierge.territory;

import fr.bricoconcierge.address.StreetId;
import fr.bricoconcierge.door.StreetPart;
import fr.bricoconcierge.door.StreetSide;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** Streets chosen for a sector, whole or in part. */
@NullUnmarked
record StreetsForm(
        @NotEmpty(message = "Choisissez au moins une rue.")
        List<@NotNull(message = "Choisissez une rue de la liste.") StreetId> streets,

        @Min(value = 1, message = "Un numéro va de 1 à 9999.") @Max(value = 9999, message = "Un numéro va de 1 à 9999.")
        Integer first,

        @Min(value = 1, message = "Un numéro va de 1 à 9999.") @Max(value = 9999, message = "Un numéro va de 1 à 9999.")
        Integer last,

        @NotNull(message = "Choisissez un côté.") StreetSide side) {

    static final StreetsForm EMPTY = new StreetsForm(List.of(), null, null, StreetSide.BOTH);

    List<StreetPart> parts() {
        return streets.stream()
                .distinct()
                .map(street -> new StreetPart(street, first, last, side))
                .toList();
    }
}
