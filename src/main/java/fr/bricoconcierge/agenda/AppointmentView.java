package fr.bricoconcierge.agenda;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.PhoneNumber;
import fr.bricoconcierge.shared.ResidentId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything one knows of an appointment.
 *
 * @param phone in E.164
 * @param address the household's, as it is now
 * @param place what was said about where, beyond the address
 * @param reason in French
 * @param rescheduledFrom the appointment it replaces
 * @param movedTo the appointment that replaces it
 * @param bookedByName none: the resident, by their own link
 */
public record AppointmentView(
        AppointmentId id,
        ResidentId resident,
        HouseholdId household,
        String name,
        @Nullable String phone,
        @Nullable DoorId door,
        @Nullable String address,
        AppointmentPlace placeKind,
        @Nullable String place,
        Instant startsAt,
        int minutes,
        AccountId account,
        String accountName,
        @Nullable AccountId second,
        @Nullable String secondName,
        Channel channel,
        String reason,
        ExpectedType expectedType,
        boolean urgent,
        @Nullable Boolean hasMaterial,
        @Nullable String note,
        AppointmentState state,
        @Nullable CancelledBy cancelledBy,
        @Nullable String cancelReason,
        @Nullable AppointmentId rescheduledFrom,
        @Nullable AppointmentId movedTo,
        @Nullable UUID source,
        Instant bookedAt,
        @Nullable String bookedByName) {

    /** Who wrote it down. */
    public String noted() {
        return bookedByName == null ? "L’habitant, par son lien" : bookedByName;
    }

    public Instant endsAt() {
        return startsAt.plus(Duration.ofMinutes(minutes));
    }

    public Moment moment() {
        return Moment.at(startsAt);
    }

    public Moment booked() {
        return Moment.at(bookedAt);
    }

    public String hour() {
        return Moment.hour(startsAt);
    }

    public String hours() {
        return Moment.hour(startsAt) + " – " + Moment.hour(endsAt());
    }

    /** Who goes there. */
    public String team() {
        return secondName == null ? accountName : accountName + " et " + secondName;
    }

    /** As one reads it aloud. */
    public @Nullable String phoneDisplay() {
        return phone == null ? null : new PhoneNumber(phone).display();
    }

    /** Where to go, in one line. */
    public String where() {
        return switch (placeKind) {
            case DOOR -> joined(address, place);
            case STAND, PHONE -> joined(placeKind.label(), place);
            case OTHER -> place == null ? placeKind.label() : place;
        };
    }

    /** What it is about, in one line. */
    public String about() {
        return reason + " · " + expectedType.label();
    }

    /** « oui », « non » or « on ne sait pas ». */
    public String material() {
        return hasMaterial == null ? "on ne sait pas" : hasMaterial ? "oui" : "non";
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    /** Whether it may be put at another moment. */
    public boolean isMovable() {
        return movedTo == null && (isOpen() || state == AppointmentState.ABSENT);
    }

    private static String joined(@Nullable String first, @Nullable String second) {
        if (first == null) {
            return second == null ? "Adresse inconnue" : second;
        }
        return second == null ? first : first + ", " + second;
    }
}
