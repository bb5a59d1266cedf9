package fr.bricoconcierge.tour;

import fr.bricoconcierge.address.StreetId;
import fr.bricoconcierge.shared.Labelled;
import java.util.List;

/**
 * Which doors of a sector a tour goes to.
 *
 * @param streets for {@link Kind#STREETS}, whose doors are all taken
 * @param howMany for the other kinds, the most doors to take
 */
public record DoorChoice(Kind kind, List<StreetId> streets, int howMany) {

    /** How the doors are chosen. */
    public enum Kind implements Labelled {
        NEXT("Les prochaines, jamais frappées"),
        STREETS("Des rues entières"),
        AGAIN("Les portes à refaire, à une autre heure");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** Every door of these streets. */
    public static DoorChoice streets(List<StreetId> streets) {
        return new DoorChoice(Kind.STREETS, streets, 0);
    }

    /** The first doors never knocked at, in walking order. */
    public static DoorChoice next(int howMany) {
        return new DoorChoice(Kind.NEXT, List.of(), howMany);
    }

    /** Doors where nobody answered last time at another part of the day, and those to be seen again by then. */
    public static DoorChoice again(int howMany) {
        return new DoorChoice(Kind.AGAIN, List.of(), howMany);
    }
}
