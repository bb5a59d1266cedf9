package fr.bricoconcierge.directory;

import fr.bricoconcierge.shared.PhoneNumber;
import java.util.Optional;

/** Numbers to call, short ones such as 112 and 3919 included, which are no subscriber's number. */
final class Phones {

    private static final int LONGEST_SHORT = 6;

    private Phones() {}

    /** E.164, or the short number as it is; empty when it cannot be called. */
    static Optional<String> parse(String text) {
        String digits = text.replaceAll("[\\s\u00a0\u202f.]", "");
        return digits.matches("\\d{2," + LONGEST_SHORT + "}")
                ? Optional.of(digits)
                : PhoneNumber.parse(text).map(PhoneNumber::e164);
    }

    /** As one reads it aloud: 06 12 34 56 78, 39 19, 112. */
    static String said(String phone) {
        if (phone.startsWith("+")) {
            return new PhoneNumber(phone).display();
        }
        return phone.length() == 4 ? phone.substring(0, 2) + "\u00a0" + phone.substring(2) : phone;
    }
}
