package fr.bricoconcierge.notice;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What is printed on a passage notice: seven random characters of Crockford's base 32 and a check character, read
 * {@code K7MQ-42PX}.
 *
 * <p>The characters are taken as elements of the field of 32 elements (polynomial x⁵ + x² + 1), and the eight of them
 * as a polynomial, with a constant before them, that must be nought at x. So one wrong character is always noticed, and so are two that changed
 * places; a made-up code passes one time in 32.
 *
 * @param text the eight characters, in capitals and without the dash
 */
public record NoticeCode(String text) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RANDOM_CHARACTERS = 7;
    private static final int OVERFLOW = 0b100000;
    private static final int POLYNOMIAL = 0b100101;

    /** Stands before the eight characters; with this one the example in all our papers is a true code. */
    private static final int CONSTANT = 23;

    /** Refuses what cannot be a code with {@link IllegalArgumentException}. */
    public NoticeCode {
        if (!isCode(text)) {
            throw new IllegalArgumentException("not a notice code");
        }
    }

    static NoticeCode random(RandomGenerator chance) {
        var code = new StringBuilder();
        for (int i = 0; i < RANDOM_CHARACTERS; i++) {
            code.append(ALPHABET.charAt(chance.nextInt(ALPHABET.length())));
        }
        return new NoticeCode(
                code.append(ALPHABET.charAt(timesX(remainder(code)))).toString());
    }

    /** Reads what was typed: capitals or not, with or without dashes and spaces, O for 0 and I or L for 1. */
    public static Optional<NoticeCode> parse(String typed) {
        String text = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}._]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return isCode(text) ? Optional.of(new NoticeCode(text)) : Optional.empty();
    }

    /** As it is printed: {@code K7MQ-42PX}. */
    public String shown() {
        return text.substring(0, 4) + "-" + text.substring(4);
    }

    @Override
    public String toString() {
        return text;
    }

    private static boolean isCode(String text) {
        return text.length() == RANDOM_CHARACTERS + 1
                && text.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0)
                && remainder(text) == 0;
    }

    private static int remainder(CharSequence text) {
        return text.chars().map(ALPHABET::indexOf).reduce(CONSTANT, (sum, digit) -> timesX(sum) ^ digit);
    }

    private static int timesX(int element) {
        int shifted = element << 1;
        return (shifted & OVERFLOW) == 0 ? shifted : shifted ^ POLYNOMIAL;
    }
}
