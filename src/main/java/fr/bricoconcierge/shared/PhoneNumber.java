package fr.bricoconcierge.shared;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A telephone number that exists as a number plan, kept in E.164 ({@code +33612345678}). */
public record PhoneNumber(String e164) {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    /** 06 39 98 and four digits: kept for fiction by the French regulator, so it is what one learns and shows with. */
    private static final Pattern FICTION = Pattern.compile("\\+3363998\\d{4}");

    /** Of which the service that answers publishes another cut than the number plan gives. */
    private static final Map<String, String> PUBLISHED = Map.of("+33806706806", "0 806 706 806");

    /** Reads any usual notation, French when no country code is given; empty when it cannot be a number. */
    public static Optional<PhoneNumber> parse(String text) {
        try {
            var number = NUMBERS.parse(text, "FR");
            String e164 = NUMBERS.format(number, PhoneNumberFormat.E164);
            return NUMBERS.isValidNumber(number) || FICTION.matcher(e164).matches()
                    ? Optional.of(new PhoneNumber(e164))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /** What was typed as one reads it aloud; as it is when it cannot be a number. */
    public static String shown(String text) {
        return parse(text).map(PhoneNumber::display).orElse(text);
    }

    /** As one reads it aloud or finds it published: {@code 06 12 34 56 78}, foreign numbers with their country code. */
    public String display() {
        try {
            var number = NUMBERS.parse(e164, "FR");
            var format = number.getCountryCode() == 33 ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL;
            return PUBLISHED.getOrDefault(e164, NUMBERS.format(number, format));
        } catch (NumberParseException e) {
            return e164;
        }
    }

    /** Whether an SMS can reach it: a fixed line has no screen to read one on. */
    public boolean takesSms() {
        try {
            PhoneNumberType type = NUMBERS.getNumberType(NUMBERS.parse(e164, "FR"));
            return FICTION.matcher(e164).matches()
                    || type == PhoneNumberType.MOBILE
                    || type == PhoneNumberType.FIXED_LINE_OR_MOBILE;
        } catch (NumberParseException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return e164;
    }
}
