package fr.bricoconcierge.eligibility;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a household declares: the sum of the <em>revenus fiscaux de référence</em> of all its tax notices. It is compared and
 * forgotten: nothing gives the amount back, not even {@code toString}, so that it reaches no page, no log and no table.
 */
final class Income {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]|€|euros?");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,9}([.,]\\d{1,2})?");

    private final long euros;

    private Income(long euros) {
        this.euros = euros;
    }

    static Income of(long euros) {
        if (euros < 0) {
            throw new IllegalArgumentException("negative income");
        }
        return new Income(euros);
    }

    /** « 17 363 », « 17363,50 € »; empty when it is no amount. Nothing is not an amount either. */
    static Optional<Income> read(String typed) {
        String digits = SPACES.matcher(typed).replaceAll("");
        return AMOUNT.matcher(digits).matches()
                ? Optional.of(new Income(Long.parseLong(digits.split("[.,]")[0])))
                : Optional.empty();
    }

    /** Whether it is below the ceiling plus one, in whole euros. */
    boolean isWithin(long ceiling) {
        return euros < ceiling + 1;
    }
}
