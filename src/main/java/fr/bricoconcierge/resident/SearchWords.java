package fr.bricoconcierge.resident;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is typed to find somebody, cut into words that must all be found. Figures that follow one another are one number:
 * « 06 12 », « +33 6 12 » and « 0033612 » find the same telephone.
 */
record SearchWords(List<String> words) {

    private static final Map<String, String> ABBREVIATED = Map.of(
            "st", "saint", "ste", "sainte", "bd", "boulevard", "bld", "boulevard", "fg", "faubourg", "fbg", "faubourg");

    private static final int MOST_WORDS = 6;
    private static final int WHOLE = 3;
    private static final int LONGEST_SWAPPED = 15;

    static SearchWords of(String typed) {
        String plain = typed.toLowerCase(Locale.FRANCE).replace("(0)", "").replaceAll("(^|\\s)(\\+|00)(?=\\d)", " ");
        List<String> words = new ArrayList<>();
        for (String word : plain.split("[^\\p{L}\\p{N}\\p{M}]+")) {
            int last = words.size() - 1;
            if (last >= 0 && isNumber(word) && isNumber(words.get(last))) {
                words.set(last, words.get(last) + word);
            } else if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return new SearchWords(words.stream().limit(MOST_WORDS).toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Ways to look for all the words in {@code r.search}, the surest first. */
    List<Condition> conditions() {
        String phrase = String.join(" ", words);
        return List.of(
                new Condition(
                        "r.search like '% ' || resident_plain(?) || '%'"
                                + " and r.search || ' ' like '% ' || resident_plain(?) || ' %'",
                        List.of(phrase, phrase)),
                Condition.ofEach(words, SearchWords::asItIs),
                Condition.ofEach(words, SearchWords::withLettersSwapped),
                Condition.ofEach(words, SearchWords::alike));
    }

    private static Condition asItIs(String word) {
        String inFull = ABBREVIATED.get(word);
        Condition condition = written(word);
        return inFull == null ? condition : condition.or(written(inFull));
    }

    private static Condition written(String word) {
        String before = word.length() < WHOLE ? "'% '" : "'%'";
        return new Condition("r.search like " + before + " || resident_plain(?) || '%'", List.of(word));
    }

    /** « Motrier » for « Mortier »: hardly a trigram stays the same, so each swap is looked for by itself. */
    private static Condition withLettersSwapped(String word) {
        Condition condition = asItIs(word);
        if (word.length() <= WHOLE || word.length() > LONGEST_SWAPPED || isNumber(word)) {
            return condition;
        }
        for (int i = 0; i + 1 < word.length(); i++) {
            String swapped = word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2);
            condition = condition.or(asItIs(swapped));
        }
        return condition;
    }

    private static Condition alike(String word) {
        Condition condition = withLettersSwapped(word);
        return word.length() < WHOLE || isNumber(word)
                ? condition
                : condition.or(new Condition("r.search %> resident_plain(?)", List.of(word)));
    }

    private static boolean isNumber(String word) {
        return word.matches("\\d+");
    }

    /** A part of a query, and what stands for its question marks. */
    record Condition(String sql, List<String> params) {

        static Condition ofEach(List<String> words, Function<String, Condition> look) {
            List<Condition> each = words.stream().map(look).toList();
            return new Condition(
                    each.stream().map(it -> "(" + it.sql + ")").collect(Collectors.joining(" and ")),
                    each.stream().flatMap(it -> it.params.stream()).toList());
        }

        Condition or(Condition other) {
            return new Condition(
                    sql + " or " + other.sql,
                    Stream.concat(params.stream(), other.params.stream()).toList());
        }
    }
}
