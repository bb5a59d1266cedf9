package fr.bricoconcierge.vehicle;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Uuids;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/**
 * A reservation as pages show it.
 *
 * @param work what it is for, of the driver's agenda, as it stands there now; none: it is no longer there
 * @param workFrom when that begins
 */
@NullUnmarked
record ReservationView(
        ReservationId id,
        VehicleId vehicleId,
        String vehicle,
        String plate,
        String vehicleNote,
        AccountId accountId,
        String account,
        Instant startsAt,
        Instant endsAt,
        UUID subjectId,
        String work,
        String workPath,
        Instant workFrom,
        Instant workTo,
        String purpose,
        Instant cancelledAt,
        String cancelledBy,
        Instant returnedAt,
        Integer kmOut,
        Integer kmBack,
        String returnNote,
        long version) {

    public Moment moment() {
        return Moment.at(startsAt);
    }

    /** « mardi 3 mars, 9 h – 12 h », with both days where they differ. */
    public String hours() {
        return ReservationReading.hours(startsAt, endsAt);
    }

    /** What it is for, in one line. */
    public String about() {
        if (subjectId == null) {
            return purpose;
        }
        String named = work == null ? "Ce pour quoi il était réservé n’est plus à l’agenda" : work;
        return purpose == null ? named : named + " · " + purpose;
    }

    /** Whether what it is for has moved out of the time reserved for it, or was called off. */
    public boolean isOutOfStep() {
        return subjectId != null
                && isOpen()
                && (workFrom == null || workFrom.isBefore(startsAt) || workTo.isAfter(endsAt));
    }

    public boolean isOpen() {
        return cancelledAt == null && returnedAt == null;
    }

    boolean isChangeable(Instant now) {
        return isOpen() && endsAt.isAfter(now);
    }

    boolean isReturnable(Instant now) {
        return isOpen() && startsAt.isBefore(now);
    }

    public Integer km() {
        return kmOut == null || kmBack == null ? null : Integer.valueOf(kmBack - kmOut);
    }

    /** One of the states of the badge fragment. */
    public String badge() {
        return cancelledAt != null ? "neutral" : returnedAt != null ? "done" : "waiting";
    }

    public String state() {
        return cancelledAt != null ? "Annulée" : returnedAt != null ? "Rendu" : "Réservé";
    }

    ReservationForm form() {
        return new ReservationForm(
                Uuids.next(),
                version,
                vehicleId,
                accountId,
                LocalDateTime.ofInstant(startsAt, Moment.PARIS),
                LocalDateTime.ofInstant(endsAt, Moment.PARIS),
                subjectId,
                purpose,
                null);
    }
}
