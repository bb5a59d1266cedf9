package fr.bricoconcierge.door;

import fr.bricoconcierge.address.AddressId;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.SectorId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One dwelling's door: an address and, in a building, where it is. It never holds a name or a free text (T4). */
@Entity
class Door {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private DoorId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "address_id"))
    private AddressId address;

    private @Nullable String label;
    private @Nullable Integer floor;

    /** The counting of a building that gave it its place, so that a wrong one is taken back as a whole. */
    private @Nullable UUID countedIn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "sector_id"))
    private @Nullable SectorId sector;

    private @Nullable LocalDate noKnockSince;
    private @Nullable LocalDate noKnockUntil;
    private @Nullable Instant objectedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Door() {}

    Door(AddressId address, @Nullable SectorId sector) {
        this.id = DoorId.next();
        this.address = address;
        this.sector = sector;
    }

    /** The single door of a house becomes one of a building's, and keeps its history. */
    void standAt(Landing landing, UUID counting) {
        countedIn = counting;
        label = landing.label();
        floor = landing.floor();
    }

    void refuseKnocks(LocalDate since, @Nullable LocalDate until) {
        if (until != null && until.isBefore(since)) {
            throw new Refused("until", "La fin vient après le début.");
        }
        noKnockSince = since;
        noKnockUntil = until;
    }

    /** One knocks there no more, for good; of what came before only how often is told. */
    void object(Instant now) {
        refuseKnocksFrom(Moment.dateOf(now), null);
        objectedAt = now;
    }

    /** From that day on; a mark that holds then keeps its beginning, and its end when it is the later one. */
    void refuseKnocksFrom(LocalDate day, @Nullable LocalDate end) {
        if (!refusesKnocksOn(day)) {
            refuseKnocks(day, end);
        } else if (noKnockUntil != null && (end == null || end.isAfter(noKnockUntil))) {
            noKnockUntil = end;
        }
    }

    /** Unless somebody else asked for it on another day. */
    void allowKnocksRefusedOn(LocalDate day) {
        if (day.equals(noKnockSince)) {
            allowKnocks();
        }
    }

    private boolean refusesKnocksOn(LocalDate day) {
        return noKnockSince != null
                && !noKnockSince.isAfter(day)
                && (noKnockUntil == null || !noKnockUntil.isBefore(day));
    }

    void allowKnocks() {
        noKnockSince = null;
        noKnockUntil = null;
    }

    DoorId id() {
        return id;
    }

    AddressId address() {
        return address;
    }

    /** One more door at the same address. */
    Door beside(Landing landing, UUID counting) {
        Door door = new Door(address, sector);
        door.standAt(landing, counting);
        return door;
    }

    @Nullable
    String label() {
        return label;
    }
}
