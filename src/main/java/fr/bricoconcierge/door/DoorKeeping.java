package fr.bricoconcierge.door;

import fr.bricoconcierge.address.AddressId;
import fr.bricoconcierge.address.AddressStore;
import fr.bricoconcierge.address.Communes;
import fr.bricoconcierge.address.MissingAddress;
import fr.bricoconcierge.address.StreetId;
import fr.bricoconcierge.command.ReceivedCommands;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.Uuids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds the doors that the address file cannot know, and notes where one must no longer knock. */
@Service
@Transactional
public class DoorKeeping {

    private final DoorStore doors;
    private final AddressStore addresses;
    private final Communes communes;
    private final SectorDoors sectors;
    private final ReceivedCommands commands;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DoorKeeping(
            DoorStore doors,
            AddressStore addresses,
            Communes communes,
            SectorDoors sectors,
            ReceivedCommands commands,
            Clock clock,
            ApplicationEventPublisher events) {
        this.doors = doors;
        this.addresses = addresses;
        this.communes = communes;
        this.sectors = sectors;
        this.commands = commands;
        this.clock = clock;
        this.events = events;
    }

    /** As {@link #addBuilding(DoorId, BuildingPlan, UUID)}, with nobody there to take it back. */
    public int addBuilding(DoorId at, BuildingPlan plan) {
        return addBuilding(at, plan, Uuids.next());
    }

    /**
     * Gives the address of that door all the doors of a building, those already there excepted; the single door of a
     * house becomes the first of them. Answers how many doors are new, so that a second sending answers nought.
     */
    int addBuilding(DoorId at, BuildingPlan plan, UUID counting) {
        Door door = get(at);
        List<Door> present = doors.findByAddress(door.address());
        List<Landing> missing = missing(present, plan);
        boolean house = isHouse(present) && !missing.isEmpty();
        if (house) {
            present.get(0).standAt(missing.get(0), counting);
        }
        List<Landing> added = house ? missing.subList(1, missing.size()) : missing;
        added.forEach(landing -> doors.save(door.beside(landing, counting)));
        return added.size();
    }

    /** What {@link #addBuilding(DoorId, BuildingPlan)} would come to. */
    @Transactional(readOnly = true)
    BuildingCount count(DoorId at, BuildingPlan plan) {
        List<Door> present = doors.findByAddress(get(at).address());
        int all = plan.landings().size();
        int missing = missing(present, plan).size();
        return new BuildingCount(plan, all, all - missing + (isHouse(present) && missing > 0 ? 1 : 0));
    }

    /** Whether the address has one door, of which nobody said where it is inside. */
    @Transactional(readOnly = true)
    boolean isHouse(DoorId at) {
        return isHouse(doors.findByAddress(get(at).address()));
    }

    /**
     * Adds one door beside another at the same address, on tour; answers the one that is already there when it is.
     *
     * @param known where the single door of a house is found to be, none when there is no such door; that place again
     *     when it is this very door
     */
    DoorId addDoor(DoorId at, Landing landing, @Nullable Landing known, UUID counting) {
        Door door = get(at);
        List<Door> present = doors.findByAddress(door.address());
        if (isHouse(present) && known != null) {
            present.get(0).standAt(known, counting);
        }
        return present.stream()
                .filter(other -> landing.label().equals(other.label()))
                .findFirst()
                .orElseGet(() -> doors.save(door.beside(landing, counting)))
                .id();
    }

    /**
     * Asks not to knock there from {@code since} on, and for good unless {@code until} is given. No reason is kept.
     *
     * @throws Refused beside {@code since} when that is still to come
     */
    public void setNoKnock(DoorId id, LocalDate since, @Nullable LocalDate until) {
        if (since.isAfter(Moment.dateOf(clock.instant()))) {
            throw new Refused("since", "Le début ne vient pas après aujourd’hui.");
        }
        get(id).refuseKnocks(since, until);
    }

    /** Somebody objects to what is known of their door (T4): it is forgotten, and one knocks there no more, for good. */
    public void object(DoorId id) {
        get(id).object(clock.instant());
        events.publishEvent(new DoorObjected(id));
    }

    /** Somebody refused at the door that day (T4): one knocks there no more, for good unless {@code until} is given. */
    public void refuse(DoorId id, LocalDate on, @Nullable LocalDate until) {
        get(id).refuseKnocksFrom(on, until);
    }

    /** What was refused that day was not; a mark of another day stays. */
    public void liftRefusal(DoorId id, LocalDate on) {
        get(id).allowKnocksRefusedOn(on);
    }

    public void liftNoKnock(DoorId id) {
        get(id).allowKnocks();
    }

    /** Adds an address and its door; it joins the sector that holds the whole of its street. */
    public DoorId addMissingAddress(UUID command, MissingAddress missing) {
        return new DoorId(commands.once(command, () -> add(missing).value()));
    }

    private DoorId add(MissingAddress missing) {
        if (!communes.has(missing.communeCode())) {
            throw new Refused("commune", "Choisissez une commune de la liste.");
        }
        StreetId street = addresses.streetNamed(missing.communeCode(), missing.street());
        AddressId address = addresses
                .add(street, missing.number(), missing.suffix())
                .orElseThrow(() -> new Refused("number", "Cette adresse existe déjà. Cherchez-la dans la liste."));
        return doors.save(new Door(address, sectors.holding(street))).id();
    }

    private static boolean isHouse(List<Door> present) {
        return present.size() == 1 && present.get(0).label() == null;
    }

    private static List<Landing> missing(List<Door> present, BuildingPlan plan) {
        Set<String> labels =
                present.stream().map(Door::label).filter(Objects::nonNull).collect(Collectors.toSet());
        return plan.landings().stream()
                .filter(landing -> !labels.contains(landing.label()))
                .toList();
    }

    private Door get(DoorId id) {
        return doors.findById(id).orElseThrow(() -> new DoorNotFound(id));
    }
}
