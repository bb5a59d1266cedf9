package fr.bricoconcierge.contactfile;

import fr.bricoconcierge.address.Plain;
import fr.bricoconcierge.shared.DoorId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds who may be the same person: same telephone or e-mail, same name at the same place (H3). */
final class TwinFinder<T> {

    private final Map<String, List<Known<T>>> byReach = new HashMap<>();
    private final Map<String, List<Known<T>>> byName = new HashMap<>();
    private final Map<DoorId, List<Known<T>>> byDoor = new HashMap<>();

    void add(Known<T> known) {
        reaches(known)
                .forEach(reach ->
                        byReach.computeIfAbsent(reach, key -> new ArrayList<>()).add(known));
        byName.computeIfAbsent(PlainName.sorted(known.name()), key -> new ArrayList<>())
                .add(known);
        if (known.door() != null) {
            byDoor.computeIfAbsent(known.door(), key -> new ArrayList<>()).add(known);
        }
    }

    Optional<Twin<T>> find(Known<?> wanted) {
        List<Known<T>> reached = reaches(wanted)
                .flatMap(reach -> byReach.getOrDefault(reach, List.of()).stream())
                .toList();
        Optional<Known<T>> alike = reached.stream()
                .filter(known -> PlainName.alike(known.name(), wanted.name()))
                .findFirst();
        if (alike.isPresent()) {
            return alike.map(known -> new Twin<>(known.who(), true, ""));
        }
        Optional<Twin<T>> atHome = namesakeAt(wanted);
        if (atHome.isPresent()) {
            return atHome;
        }
        return reached.stream()
                .findFirst()
                .map(known -> new Twin<>(known.who(), false, "même téléphone ou courriel"))
                .or(() -> nearlyNamesakeAt(wanted));
    }

    /** As the form of a card asks when a name is alike at the same door. */
    private Optional<Twin<T>> nearlyNamesakeAt(Known<?> wanted) {
        return wanted.door() == null
                ? Optional.empty()
                : byDoor.getOrDefault(wanted.door(), List.of()).stream()
                        .filter(known -> PlainName.near(known.name(), wanted.name()))
                        .findFirst()
                        .map(known -> new Twin<>(known.who(), false, "nom proche à la même adresse"));
    }

    private Optional<Twin<T>> namesakeAt(Known<?> wanted) {
        for (Known<T> known : byName.getOrDefault(PlainName.sorted(wanted.name()), List.of())) {
            boolean otherReach = known.phone() != null && wanted.phone() != null;
            if (known.livesWith(wanted)) {
                return Optional.of(new Twin<>(known.who(), !otherReach, "même nom à la même adresse, autre téléphone"));
            }
            if (wanted.name().contains(" ") && (known.place() == null || wanted.place() == null)) {
                return Optional.of(new Twin<>(known.who(), false, "même nom"));
            }
        }
        return Optional.empty();
    }

    private static Stream<String> reaches(Known<?> known) {
        Stream<String> now =
                Stream.of(known.phone() == null ? "" : known.phone(), known.email() == null ? "" : known.email());
        return Stream.concat(now, known.former().stream()).filter(reach -> !reach.isEmpty());
    }

    /**
     * Somebody to compare with.
     *
     * @param name plain, without accents and capitals
     * @param place as it is written
     * @param former telephones and e-mails of before
     */
    record Known<T>(
            T who,
            String name,
            @Nullable String phone,
            @Nullable String email,
            @Nullable DoorId door,
            @Nullable String place,
            List<String> former) {

        boolean livesWith(Known<?> other) {
            boolean sameDoor = door != null && door.equals(other.door);
            return sameDoor
                    || place != null && other.place != null && Plain.text(place).equals(Plain.text(other.place));
        }
    }

    /** @param why what makes it likely, when it is not certain */
    record Twin<T>(T who, boolean certain, String why) {}
}
