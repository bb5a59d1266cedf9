package fr.bricoconcierge.worktime;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something to be given its place among the hours of a day.
 *
 * @param tone how it looks, one of the {@code slot--…} of {@code css/hours.css}
 * @param icon a symbol of {@code img/icons.svg}
 * @param state in one word, when it has one
 */
public record GridEntry(
        Instant startsAt,
        Instant endsAt,
        String tone,
        String icon,
        String path,
        String heading,
        @Nullable String detail,
        @Nullable String state) {

    boolean touches(Instant from, Instant to) {
        return startsAt.isBefore(to) && from.isBefore(endsAt);
    }
}
