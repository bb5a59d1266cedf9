package fr.bricoconcierge.onthespot;

import fr.bricoconcierge.availability.SlotPlace;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.ResidentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The meeting with an advisor, as the resident is told of it.
 *
 * @param startsAt none while nothing is booked: the advisor calls
 * @param advisor who receives them, when it is known
 * @param address of the place, where they receive in their rooms
 * @param access how one gets in there
 * @param email theirs, when they agreed to be written to
 * @param phone the same for SMS
 */
record Meeting(
        ReferralId referral,
        ResidentId resident,
        HouseholdId household,
        String name,
        @Nullable String firstName,
        String organisation,
        @Nullable Instant startsAt,
        @Nullable Integer minutes,
        @Nullable SlotPlace placeKind,
        @Nullable String address,
        @Nullable String access,
        @Nullable String advisor,
        @Nullable String email,
        @Nullable String phone) {

    public boolean isBooked() {
        return startsAt != null;
    }

    /** « mardi 3 mars à 14 h 30 ». */
    public String when() {
        return startsAt == null ? "" : day() + " à " + hour();
    }

    public String day() {
        return startsAt == null ? "" : Moment.day(Moment.dateOf(startsAt));
    }

    public String hour() {
        return startsAt == null ? "" : Moment.hour(startsAt);
    }

    /** « Par téléphone : restez près de votre téléphone », « Chez vous », the place. */
    public String where() {
        if (placeKind == null) {
            return "À préciser avec le conseil";
        }
        return switch (placeKind) {
            case HOME -> "Chez vous";
            case PHONE -> "Par téléphone\u00a0: le conseil vous appelle";
            case PLACE -> address == null ? "Dans les locaux de " + organisation : address;
        };
    }

    /** Said only of a place one goes to. */
    public @Nullable String howToGetIn() {
        return placeKind == SlotPlace.PLACE ? access : null;
    }

    public String with() {
        return advisor == null ? organisation : advisor + ", " + organisation;
    }

    String greeting() {
        return firstName == null ? "Bonjour," : "Bonjour " + firstName + ",";
    }
}
