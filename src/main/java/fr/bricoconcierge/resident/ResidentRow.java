package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.PhoneNumber;
import fr.bricoconcierge.shared.ResidentId;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A card in a list. */
record ResidentRow(
        ResidentId id,
        String name,
        @Nullable String place,
        @Nullable String phone,
        Instant createdAt) {

    /** Where they live and how to call them, on one line. */
    public String detail() {
        String number = phone == null ? "" : new PhoneNumber(phone).display().replace(' ', '\u00a0');
        String where = place == null ? "" : place;
        return Stream.of(where, number).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    Choice choice() {
        return Choice.of(id, detail().isEmpty() ? name : name + ", " + detail());
    }
}
