package fr.bricoconcierge.address;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody typed of an address: a number when it comes first, « bis » or « ter », the rest beginnings of words. */
public record AddressWords(
        @Nullable Integer number, @Nullable String suffix, List<String> words) {

    private static final int ENOUGH = 8;
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})([a-z]?)");

    public static AddressWords of(String text) {
        List<String> typed = Arrays.stream(Plain.text(text).split(" "))
                .filter(word -> !word.isEmpty())
                .limit(ENOUGH)
                .toList();
        Matcher first = NUMBER.matcher(typed.isEmpty() ? "" : typed.get(0));
        boolean numbered = first.matches();
        String letter = numbered && !first.group(2).isEmpty() ? first.group(2) : null;
        List<String> words = new ArrayList<>(numbered ? typed.subList(1, typed.size()) : typed);
        if (numbered && !words.isEmpty() && words.get(0).matches("bis|ter|quater")) {
            letter = words.remove(0);
        }
        return new AddressWords(numbered ? Integer.valueOf(first.group(1)) : null, letter, words);
    }

    /** A number alone names no street. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Over {@code p}, the view {@code door_place}, and {@code s}, its street. */
    public String condition() {
        List<String> conditions = new ArrayList<>();
        words.forEach(word -> conditions.add("s.search like ?"));
        if (number != null) {
            conditions.add("p.number = ?");
        }
        if (suffix != null) {
            conditions.add("p.suffix = ?");
        }
        return String.join(" and ", conditions);
    }

    public List<Object> params() {
        List<Object> params = new ArrayList<>();
        words.forEach(word -> params.add("% " + word + "%"));
        if (number != null) {
            params.add(number);
        }
        if (suffix != null) {
            params.add(suffix);
        }
        return params;
    }
}
