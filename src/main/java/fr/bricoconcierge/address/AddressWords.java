package fr.bricoconcierge.address;

import fr.bricoconcierge.address.StreetMatch.Likeness;
import fr.bricoconcierge.address.StreetMatch.Within;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed of an address: a number when it comes first, « bis » or « ter », a postal code, the rest beginnings
 * of words or what one shortens them to.
 *
 * @param suffix null when none was typed: any will do
 */
public record AddressWords(
        @Nullable Integer number,
        @Nullable String suffix,
        @Nullable String postalCode,
        List<String> words) {

    private static final int ENOUGH = 8;
    private static final int FEWEST_LETTERS = 3;
    private static final int MISTAKEN_FROM = 4;
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})([a-z]?)");
    private static final Pattern POSTAL_CODE = Pattern.compile("\\d{5}");
    private static final Pattern SUFFIX = Pattern.compile("bis|ter|quater");

    /** Those that are no beginning of the word they stand for. */
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("bd", "boulevard"),
            Map.entry("bld", "boulevard"),
            Map.entry("bvd", "boulevard"),
            Map.entry("fg", "faubourg"),
            Map.entry("fbg", "faubourg"),
            Map.entry("rte", "route"),
            Map.entry("sq", "square"),
            Map.entry("st", "saint"),
            Map.entry("ste", "sainte"),
            Map.entry("dr", "docteur"),
            Map.entry("gal", "general"),
            Map.entry("mal", "marechal"),
            Map.entry("cdt", "commandant"),
            Map.entry("pdt", "president"));

    public static AddressWords of(String text) {
        List<String> typed = new ArrayList<>(Arrays.stream(Plain.text(text).split(" "))
                .filter(word -> !word.isEmpty())
                .limit(ENOUGH)
                .toList());
        Matcher first = NUMBER.matcher(typed.isEmpty() ? "" : typed.get(0));
        boolean numbered = first.matches();
        String letter = numbered && !first.group(2).isEmpty() ? first.group(2) : null;
        if (numbered) {
            typed.remove(0);
            letter = !typed.isEmpty() && SUFFIX.matcher(typed.get(0)).matches() ? typed.remove(0) : letter;
        }
        String postalCode = typed.stream()
                .filter(word -> POSTAL_CODE.matcher(word).matches())
                .findFirst()
                .orElse(null);
        typed.remove(postalCode);
        return new AddressWords(numbered ? Integer.valueOf(first.group(1)) : null, letter, postalCode, typed);
    }

    /** A number alone, or a letter or two, names no street. */
    public boolean isEmpty() {
        return words.stream().mapToInt(String::length).sum() < FEWEST_LETTERS;
    }

    /** Streets in which every word is the beginning of one. */
    public StreetMatch exactly() {
        return exactly(null);
    }

    StreetMatch exactly(@Nullable String commune) {
        List<List<String>> beginnings =
                words.stream().map(AddressWords::beginnings).toList();
        return StreetMatch.spelt(beginnings, new Within(commune, postalCode));
    }

    /** Streets in which every word of four letters or more is close to one; shorter ones are let go. */
    public StreetMatch closely() {
        return closely(null);
    }

    StreetMatch closely(@Nullable String commune) {
        List<String> longer =
                words.stream().filter(word -> word.length() >= MISTAKEN_FROM).toList();
        return longer.isEmpty()
                ? exactly(commune)
                : StreetMatch.like(
                        longer.stream().map(AddressWords::likeness).toList(),
                        String.join(" ", longer),
                        new Within(commune, postalCode));
    }

    private static List<String> beginnings(String word) {
        String full = SHORT.get(word);
        return full == null ? List.of(word) : List.of(word, full);
    }

    private static Likeness likeness(String word) {
        List<String> beginnings = new ArrayList<>(beginnings(word));
        beginnings.addAll(swapped(word));
        return new Likeness(word, beginnings);
    }

    /** Two letters in the wrong order: what the index for likeness forgives least. */
    private static List<String> swapped(String word) {
        List<String> swapped = new ArrayList<>();
        for (int i = 0; i + 1 < word.length(); i++) {
            swapped.add(word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2));
        }
        return swapped;
    }
}
