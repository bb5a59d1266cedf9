package fr.bricoconcierge.contactlist;

import fr.bricoconcierge.resident.Occupancy;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Origin;
import fr.bricoconcierge.shared.PhoneNumber;
import fr.bricoconcierge.shared.ResidentId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A card in the list, and in the file one takes away.
 *
 * @param kept whether the person agreed to a card
 * @param referred whether the household was referred to Amelio
 * @param late whether something due for the household is late
 */
record ContactRow(
        ResidentId id,
        String firstName,
        @Nullable String lastName,
        @Nullable String place,
        @Nullable String commune,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String sector,
        @Nullable Occupancy occupancy,
        Origin origin,
        Instant createdAt,
        Instant contactAt,
        boolean kept,
        boolean referred,
        boolean late) {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    public String name() {
        return joined(" ", firstName, lastName);
    }

    /** Where they live and how to reach them, on one line. */
    public String detail() {
        return joined(" · ", place, commune, number(), email);
    }

    /** What the list is narrowed by, on one line. */
    public String facts() {
        return joined(" · ", sector, occupancy == null ? null : occupancy.label(), origin.label());
    }

    @Nullable
    String number() {
        return phone == null ? null : new PhoneNumber(phone).display().replace(' ', '\u00a0');
    }

    LocalDate contactOn() {
        return Moment.dateOf(contactAt);
    }

    public String contactDay() {
        return contactOn().format(DAY);
    }

    private static String joined(String between, @Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(between));
    }
}
