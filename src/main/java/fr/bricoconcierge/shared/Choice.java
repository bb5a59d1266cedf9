package fr.bricoconcierge.shared;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One answer that a form offers.
 *
 * @param value what is sent
 * @param label what is read
 * @param hint a second line, on cards
 * @param icon a symbol of {@code img/icons.svg}, on cards
 */
public record Choice(
        String value,
        String label,
        @Nullable String hint,
        @Nullable String icon) {

    public static Choice of(Object value, String label) {
        return new Choice(value.toString(), label, null, null);
    }

    /** One choice for each value of an enumeration, in its order. */
    public static List<Choice> of(Labelled... values) {
        return Arrays.stream(values)
                .map(value -> of(value.name(), value.label()))
                .toList();
    }
}
