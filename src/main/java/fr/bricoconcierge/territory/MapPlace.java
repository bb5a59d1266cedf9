package fr.bricoconcierge.territory;

import fr.bricoconcierge.address.StreetId;
import fr.bricoconcierge.shared.DoorId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An address of a sector for its map: one door of a house, or all those of a building.
 *
 * @param line « 12 bis rue Gambetta »
 * @param door the first of them
 * @param doors how many; the counts that follow are of these, by what came of the last passage
 */
record MapPlace(
        DoorId door,
        StreetId streetId,
        String street,
        String line,
        @Nullable Double latitude,
        @Nullable Double longitude,
        int doors,
        int never,
        int nobody,
        int again,
        int answered,
        int refused,
        int stop) {

    boolean hasCoordinates() {
        return latitude != null && longitude != null;
    }

    int count(MapKind kind) {
        return switch (kind) {
            case NEVER -> never;
            case NOBODY -> nobody;
            case AGAIN -> again;
            case ANSWERED -> answered;
            case REFUSED -> refused;
            case STOP -> stop;
        };
    }

    /** A building shows what is still to be done in it. */
    MapKind kind() {
        for (MapKind kind : MapKind.values()) {
            if (count(kind) > 0) {
                return kind;
            }
        }
        return MapKind.NEVER;
    }

    /** « 12 bis rue Gambetta : personne », « 7 rue Racine, 12 portes : 5 pas encore frappées ». */
    String said() {
        MapKind kind = kind();
        return doors == 1
                ? line + "\u00a0: " + kind.label().toLowerCase(Locale.FRANCE)
                : "%s, %d portes\u00a0: %d %s".formatted(line, doors, count(kind), kind.several(count(kind)));
    }
}
