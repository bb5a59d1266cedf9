package fr.bricoconcierge.eligibility;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The ceilings of a year in a list.
 *
 * @param author who set them; none: as the application brought them
 */
record CeilingYear(
        UUID id,
        int year,
        LocalDate appliesFrom,
        String source,
        Instant setAt,
        @Nullable String author) {

    public String from() {
        return Moment.dayAndYear(appliesFrom);
    }

    public Moment set() {
        return Moment.at(setAt);
    }

    /** « Claire Maes », or that nobody of the town did. */
    public String by() {
        return author == null ? "fourni avec l’application" : author;
    }
}
