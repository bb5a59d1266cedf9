package fr.bricoconcierge.contactfile;

import fr.bricoconcierge.address.Plain;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address with a number, as it is looked for among the known ones.
 *
 * @param suffix {@code bis}, or nothing
 * @param street and town, as streets are found
 */
record NumberedAddress(int number, String suffix, String street) {

    private static final Pattern NUMBERED = Pattern.compile(
            "(\\d{1,4})(?:\\s*(bis|ter|quater)\\b|\\s?([a-z])(?=[\\s,]))?[\\s,]+(\\p{L}.*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Nothing for an address without a number, or without its town. */
    static Optional<NumberedAddress> read(String line, String town) {
        Matcher parts = NUMBERED.matcher(line.strip());
        if (town.isBlank() || !parts.matches()) {
            return Optional.empty();
        }
        String suffix = parts.group(2) != null ? parts.group(2) : parts.group(3) != null ? parts.group(3) : "";
        return Optional.of(new NumberedAddress(
                Integer.parseInt(parts.group(1)),
                suffix.toLowerCase(Locale.ROOT),
                Plain.street(parts.group(4), "", town)));
    }
}
