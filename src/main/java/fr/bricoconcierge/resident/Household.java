package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.Origin;
import fr.bricoconcierge.shared.SectorId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people behind one door, or one person while the door is unknown. */
@Entity
class Household {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private HouseholdId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "door_id"))
    private @Nullable DoorId door;

    private @Nullable String place;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "sector_id"))
    private @Nullable SectorId sector;

    /** Where the service met them, wherever they live now. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "met_sector_id"))
    private @Nullable SectorId metSector;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private Instant metAt;

    @Enumerated(EnumType.STRING)
    private Channel metChannel;

    private @Nullable UUID metSource;

    private @Nullable LocalDate livesSince;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "merged_into"))
    private @Nullable HouseholdId mergedInto;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Household() {}

    Household(FirstMeeting meeting, Origin origin, @Nullable SectorId sector, Instant metAt) {
        this.id = HouseholdId.next();
        this.door = meeting.door();
        this.place = meeting.door() == null ? meeting.place() : null;
        this.sector = sector;
        this.metSector = sector;
        this.origin = origin;
        this.metAt = metAt;
        this.metChannel = meeting.channel();
        this.metSource = meeting.source();
    }

    /** Says where they live, by a door or in their words; while they have not moved, it is where they were met. */
    void livesAt(@Nullable DoorId newDoor, @Nullable String newPlace, @Nullable SectorId newSector) {
        settle(newDoor, newPlace, newSector);
        metSector = newSector == null || livesSince != null ? metSector : newSector;
    }

    /** Lives where the other household does. */
    void joins(Household other) {
        settle(other.door, other.place, other.sector);
    }

    private void settle(@Nullable DoorId newDoor, @Nullable String newPlace, @Nullable SectorId newSector) {
        door = newDoor;
        place = newDoor == null ? newPlace : null;
        sector = newSector;
    }

    /** Lives somewhere else since that day. */
    void moves(@Nullable DoorId newDoor, @Nullable String newPlace, @Nullable SectorId newSector, LocalDate on) {
        settle(newDoor, newPlace, newSector);
        livesSince = on;
    }

    /** That others lived behind the door before that day is none of theirs. */
    void livesThereSince(@Nullable LocalDate day) {
        livesSince = day;
    }

    /** A household of its own for somebody who leaves this one, met as this one was. */
    Household ofSomebodyWhoLeaves() {
        Household own = new Household(new FirstMeeting(origin, metChannel, null, null, null), origin, null, metAt);
        own.metSector = metSector;
        return own;
    }

    /** Keeps how and when they met the service, and the sector; no longer where exactly they live. */
    void forgetWhere() {
        door = null;
        place = null;
        metSource = null;
        livesSince = null;
    }

    /**
     * Turns out to be {@code kept}. The earlier of the two first meetings is that of the household, the other one stays
     * here for what is counted by notice and by tour.
     */
    void become(Household kept) {
        if (isMetBefore(kept)) {
            Household was = new Household();
            was.metLike(kept);
            kept.metLike(this);
            metLike(was);
        }
        kept.metSector = kept.metSector == null ? metSector : kept.metSector;
        door = null;
        place = null;
        mergedInto = kept.id;
    }

    private boolean isMetBefore(Household other) {
        int order = metAt.compareTo(other.metAt);
        return order < 0 || (order == 0 && origin.compareTo(other.origin) < 0);
    }

    private void metLike(Household other) {
        origin = other.origin;
        metAt = other.metAt;
        metChannel = other.metChannel;
        metSource = other.metSource;
        metSector = other.metSector;
    }

    HouseholdId id() {
        return id;
    }

    boolean hasPlace() {
        return door != null || place != null;
    }

    @Nullable
    LocalDate livesSince() {
        return livesSince;
    }

    @Nullable
    String place() {
        return place;
    }

    @Nullable
    DoorId door() {
        return door;
    }
}
