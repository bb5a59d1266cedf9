package fr.bricoconcierge.knock;

import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.tour.TourNotFound;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The doors of a tour as one meets them: street by street, houses one after the other, buildings landing by landing. */
record DoorsOfTour(List<DoorRow> doors) {

    public List<StreetPart> streets() {
        return split(doors, (one, next) -> one.street().equals(next.street())).stream()
                .map(StreetPart::of)
                .toList();
    }

    /** Rises with each knock written down or taken back. */
    public long change() {
        return doors.stream()
                .map(DoorRow::change)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    /** Where one goes on: the first open door after the one noted last, or else the first of all; null when all are done. */
    @Nullable
    DoorRow next() {
        int last = doors.stream()
                .filter(door -> door.change() != null)
                .max(Comparator.comparing(DoorRow::change))
                .map(doors::indexOf)
                .orElse(-1);
        Stream<DoorRow> after = doors.subList(last + 1, doors.size()).stream();
        return Stream.concat(after, doors.stream())
                .filter(DoorRow::isOpen)
                .findFirst()
                .orElse(null);
    }

    /** Those that both of the pair noted within minutes. */
    List<DoorRow> doubled() {
        return doors.stream().filter(DoorRow::doubled).toList();
    }

    /** Those touched just now, and those that changed since. */
    List<DoorRow> changed(Set<DoorId> touched, long since) {
        return doors.stream()
                .filter(door -> touched.contains(door.id()) || door.change() != null && door.change() > since)
                .toList();
    }

    /** The landings and buildings that one of these doors is in. */
    List<DoorGroup> groupsOf(List<DoorRow> some) {
        return groups().filter(group -> group.doors().stream().anyMatch(some::contains))
                .toList();
    }

    DoorGroup getGroup(String id) {
        return groups().filter(group -> group.id().equals(id)).findFirst().orElseThrow(() -> new TourNotFound(id));
    }

    private Stream<DoorGroup> groups() {
        return streets().stream()
                .flatMap(street -> street.blocks().stream())
                .filter(Block::isBuilding)
                .flatMap(block -> Stream.concat(Stream.of(block.whole()), block.landings().stream()));
    }

    private static List<List<DoorRow>> split(List<DoorRow> doors, BiPredicate<DoorRow, DoorRow> together) {
        List<List<DoorRow>> parts = new ArrayList<>();
        for (DoorRow door : doors) {
            List<DoorRow> last = parts.isEmpty() ? List.of() : parts.get(parts.size() - 1);
            if (last.isEmpty() || !together.test(last.get(last.size() - 1), door)) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(door);
        }
        return parts;
    }

    /** Consecutive doors of one street. */
    record StreetPart(String street, List<DoorRow> doors, List<Block> blocks) {

        static StreetPart of(List<DoorRow> doors) {
            List<Block> blocks = split(
                            doors,
                            (one, next) -> one.isInBuilding() == next.isInBuilding()
                                    && (!one.isInBuilding() || one.address().equals(next.address())))
                    .stream()
                    .map(Block::new)
                    .toList();
            return new StreetPart(doors.get(0).street(), doors, blocks);
        }

        public long skipped() {
            return doors.stream().filter(DoorRow::isSkipped).count();
        }
    }

    /** Houses that follow each other, or one building. */
    record Block(List<DoorRow> doors) {

        public boolean isBuilding() {
            return doors.get(0).isInBuilding();
        }

        public DoorGroup whole() {
            return DoorGroup.building(doors);
        }

        public List<DoorGroup> landings() {
            return split(doors, (one, next) -> Objects.equals(one.floor(), next.floor())).stream()
                    .map(DoorGroup::landing)
                    .toList();
        }
    }
}
