package fr.bricoconcierge.address;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An address that may be the one meant.
 *
 * @param number null for a street whose number is still to be typed
 */
public record AddressSuggestion(
        String street,
        String formerCommune,
        String commune,
        @Nullable Integer number,
        @Nullable String suffix,
        @Nullable String postalCode) {

    /** « 12 bis rue Gambetta ». */
    public String line() {
        String name = street.substring(0, 1).toLowerCase(Locale.FRANCE) + street.substring(1);
        if (number == null) {
            return name;
        }
        return number + (suffix == null || suffix.isEmpty() ? " " : " " + suffix + " ") + name;
    }

    /** « 12 bis rue Gambetta », « Place de la Gare »: where something is, its commune apart. */
    public String place() {
        return number == null ? street : line();
    }

    /** « 59260 Lille (Hellemmes) ». */
    public String town() {
        String name = formerCommune.isEmpty() ? commune : commune + " (" + formerCommune + ")";
        return postalCode == null ? name : postalCode + " " + name;
    }

    /** What the box holds once it is chosen; a street alone leaves room for its number. */
    public String text() {
        return (number == null ? " " : "") + line() + ", " + town();
    }
}
