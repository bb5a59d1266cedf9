package fr.bricoconcierge.knock;

import fr.bricoconcierge.shared.DoorId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Doors that one gesture can take together: those of a landing, or of a whole building.
 *
 * @param id names it in the page
 * @param title « 2e étage », « N° 12, immeuble de 9 portes »
 * @param whole whether it is a whole building
 */
record DoorGroup(String id, String title, boolean whole, List<DoorRow> doors) {

    static DoorGroup landing(List<DoorRow> doors) {
        DoorRow first = doors.get(0);
        return new DoorGroup("palier-%s-%s".formatted(first.address(), first.floor()), first.landing(), false, doors);
    }

    static DoorGroup building(List<DoorRow> doors) {
        DoorRow first = doors.get(0);
        String title = "N°\u00a0%s, immeuble de %d portes".formatted(first.plate(), doors.size());
        return new DoorGroup("immeuble-" + first.address(), title, true, doors);
    }

    /** Those still to be knocked at, in walking order. */
    public List<DoorRow> open() {
        return doors.stream().filter(DoorRow::isOpen).toList();
    }

    Set<DoorId> ids() {
        return doors.stream().map(DoorRow::id).collect(Collectors.toSet());
    }

    /** What is left, as the button says it: « du palier », « de l’immeuble ». */
    public String rest() {
        return whole ? "de l’immeuble" : "du palier";
    }

    /** The last gesture that took several doors here, once none is open any more: these are taken back as one. */
    public @Nullable GestureId gesture() {
        if (!open().isEmpty()) {
            return null;
        }
        return lastGesture()
                .filter(gesture -> !whole || spansLandings(gesture))
                .filter(gesture -> takenBy(gesture) > 1)
                .orElse(null);
    }

    public long taken() {
        GestureId gesture = gesture();
        return gesture == null ? 0 : takenBy(gesture);
    }

    private Optional<GestureId> lastGesture() {
        return doors.stream()
                .filter(door -> door.gesture() != null && door.change() != null)
                .max(Comparator.comparing(DoorRow::change))
                .map(DoorRow::gesture);
    }

    private long takenBy(GestureId gesture) {
        return doors.stream().filter(door -> gesture.equals(door.gesture())).count();
    }

    private boolean spansLandings(GestureId gesture) {
        return doors.stream()
                        .filter(door -> gesture.equals(door.gesture()))
                        .map(DoorRow::landing)
                        .distinct()
                        .count()
                > 1;
    }
}
