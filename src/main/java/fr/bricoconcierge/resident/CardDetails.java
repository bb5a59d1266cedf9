package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.PhoneNumber;
import fr.bricoconcierge.shared.Refused;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a contact card says of a person.
 *
 * @param phone as typed, or in E.164 once {@link #checked}
 * @param householdSize how many people live there
 */
@Embeddable
public record CardDetails(
        String firstName,
        @Nullable String lastName,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String preferredMoment,
        @Enumerated(EnumType.STRING) @Nullable PreferredChannel preferredChannel,
        @Enumerated(EnumType.STRING) @Nullable Occupancy occupancy,
        @Enumerated(EnumType.STRING) @Nullable Housing housing,
        @Enumerated(EnumType.STRING) @Nullable BuiltPeriod builtPeriod,
        @Enumerated(EnumType.STRING) @Nullable Heating heating,
        @Nullable Integer householdSize,
        @Nullable String languages,
        @Enumerated(EnumType.STRING) @Nullable Autonomy autonomy,
        @Nullable String note) {

    private static final int LONGEST_NOTE = 500;

    /** The few things one asks at a door. */
    public static CardDetails of(
            String firstName, @Nullable String lastName, @Nullable String phone, @Nullable String email) {
        return new CardDetails(
                firstName, lastName, phone, email, null, null, null, null, null, null, null, null, null, null);
    }

    /** The same with a phone number that exists, in E.164, and an address of e-mail in small letters. */
    CardDetails checked() {
        return new CardDetails(
                firstName,
                lastName,
                phone == null ? null : numberOf(phone).e164(),
                email == null ? null : email.toLowerCase(Locale.ROOT),
                preferredMoment,
                preferredChannel,
                occupancy,
                housing,
                builtPeriod,
                heating,
                householdSize,
                languages,
                autonomy,
                note);
    }

    /** The same, by the right by which they live there. */
    public CardDetails living(@Nullable Occupancy right) {
        return new CardDetails(
                firstName,
                lastName,
                phone,
                email,
                preferredMoment,
                preferredChannel,
                right,
                housing,
                builtPeriod,
                heating,
                householdSize,
                languages,
                autonomy,
                note);
    }

    /** The same with another note. */
    public CardDetails noting(@Nullable String said) {
        return new CardDetails(
                firstName,
                lastName,
                phone,
                email,
                preferredMoment,
                preferredChannel,
                occupancy,
                housing,
                builtPeriod,
                heating,
                householdSize,
                languages,
                autonomy,
                said);
    }

    /** The same, with what {@code more} knows beside; what is known already stays, and notes are kept both. */
    public CardDetails completedBy(CardDetails more) {
        return CardDetails.of(
                        firstName,
                        lastName == null ? more.lastName : lastName,
                        phone == null ? more.phone : phone,
                        email == null ? more.email : email)
                .beside(this)
                .living(occupancy == null ? more.occupancy : occupancy)
                .noting(both(note, more.note));
    }

    private CardDetails beside(CardDetails known) {
        return new CardDetails(
                firstName,
                lastName,
                phone,
                email,
                known.preferredMoment,
                known.preferredChannel,
                known.occupancy,
                known.housing,
                known.builtPeriod,
                known.heating,
                known.householdSize,
                known.languages,
                known.autonomy,
                known.note);
    }

    /** Nothing said twice, and no longer than a note may be. */
    private static @Nullable String both(@Nullable String note, @Nullable String more) {
        if (note == null || more == null) {
            return note == null ? more : note;
        }
        String both = note + " · " + more;
        return note.contains(more) || both.length() > LONGEST_NOTE ? note : both;
    }

    boolean isReachable() {
        return phone != null || email != null;
    }

    private static PhoneNumber numberOf(String typed) {
        return PhoneNumber.parse(typed)
                .orElseThrow(() -> new Refused(
                        "phone",
                        "Ce numéro n’existe pas. Un numéro français compte dix chiffres, par exemple"
                                + " 06\u00a012\u00a034\u00a056\u00a078."));
    }
}
