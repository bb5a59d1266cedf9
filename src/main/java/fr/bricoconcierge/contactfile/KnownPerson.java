package fr.bricoconcierge.contactfile;

import fr.bricoconcierge.address.Plain;
import fr.bricoconcierge.resident.CardDetails;
import fr.bricoconcierge.resident.Occupancy;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.ResidentId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has a card already.
 *
 * @param kept the last word on keeping it; null when nobody asked
 * @param former telephones and e-mails that a card of theirs said before, one space between
 */
record KnownPerson(
        ResidentId id,
        String firstName,
        @Nullable String lastName,
        @Nullable String phone,
        @Nullable String email,
        @Nullable Occupancy occupancy,
        @Nullable String note,
        @Nullable ResidentId recommendedBy,
        @Nullable DoorId door,
        @Nullable String place,
        @Nullable Boolean kept,
        @Nullable String former) {

    String name() {
        return lastName == null ? firstName : firstName + " " + lastName;
    }

    String plainName() {
        return Plain.text(name());
    }

    @Nullable
    String plainPlace() {
        return place == null ? null : Plain.text(place);
    }

    List<String> formerReaches() {
        return former == null ? List.of() : List.of(former.split(" "));
    }

    boolean hasWithdrawn() {
        return Boolean.FALSE.equals(kept);
    }

    CardDetails details() {
        return CardDetails.of(firstName, lastName, phone, email)
                .living(occupancy)
                .noting(note);
    }
}
