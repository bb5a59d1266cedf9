package fr.bricoconcierge.contactfile;

import fr.bricoconcierge.address.Plain;
import fr.bricoconcierge.resident.CardDetails;
import fr.bricoconcierge.resident.Occupancy;
import fr.bricoconcierge.shared.Origin;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a line says of somebody, in the words of a card.
 *
 * @param phone in E.164
 * @param place where they live as the line says it
 * @param address the same taken apart, when it has a number and a town
 * @param remarks what was read otherwise than it stands there, a sentence each
 */
record ReadContact(
        int line,
        String firstName,
        @Nullable String lastName,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String place,
        @Nullable NumberedAddress address,
        @Nullable Occupancy occupancy,
        @Nullable LocalDate metOn,
        @Nullable Origin origin,
        @Nullable String recommender,
        @Nullable String note,
        List<String> remarks) {

    String name() {
        return lastName == null ? firstName : firstName + " " + lastName;
    }

    CardDetails details() {
        return CardDetails.of(firstName, lastName, phone, email)
                .living(occupancy)
                .noting(note);
    }

    String plainName() {
        return Plain.text(name());
    }

    @Nullable
    String plainPlace() {
        return place == null ? null : Plain.text(place);
    }
}
