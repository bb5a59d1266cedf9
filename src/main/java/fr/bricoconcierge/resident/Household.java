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

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private Instant metAt;

    @Enumerated(EnumType.STRING)
    private Channel metChannel;

    private @Nullable UUID metSource;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Household() {}

    Household(FirstMeeting meeting, Origin origin, @Nullable SectorId sector, Instant metAt) {
        this.id = HouseholdId.next();
        this.door = meeting.door();
        this.place = meeting.door() == null ? meeting.place() : null;
        this.sector = sector;
        this.origin = origin;
        this.metAt = metAt;
        this.metChannel = meeting.channel();
        this.metSource = meeting.source();
    }

    /** Says where they live, by a door or in their words; the sector stays when nothing better is known. */
    void livesAt(@Nullable DoorId newDoor, @Nullable String newPlace, @Nullable SectorId newSector) {
        door = newDoor;
        place = newDoor == null ? newPlace : null;
        sector = newSector == null ? sector : newSector;
    }

    /** Keeps how and when they met the service, and the sector; no longer where exactly they live. */
    void forgetWhere() {
        door = null;
        place = null;
        metSource = null;
    }

    HouseholdId id() {
        return id;
    }

    boolean hasPlace() {
        return door != null || place != null;
    }

    @Nullable
    DoorId door() {
        return door;
    }
}
