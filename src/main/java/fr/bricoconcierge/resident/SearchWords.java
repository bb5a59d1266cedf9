package fr.bricoconcierge.resident;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is typed to find somebody, cut into words that must all be found. Figures that follow one another are one number:
 * « 06 12 », « +33 6 12 » and « 0033612 » find the same telephone.
 */
record SearchWords(List<String> words) {

    private static final int MOST_WORDS = 6;
    private static final int WHOLE = 3;

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

    /** One condition a word on {@code r.search}; those that take the word twice allow a slip of the finger. */
    String condition() {
        return String.join(
                " and ", words.stream().map(SearchWords::conditionFor).toList());
    }

    List<String> params() {
        return words.stream()
                .flatMap(word -> isForgiving(word) ? List.of(word, word).stream() : List.of(word).stream())
                .toList();
    }

    private static String conditionFor(String word) {
        if (isForgiving(word)) {
            return "(r.search like '%' || resident_plain(?) || '%' or r.search %> resident_plain(?))";
        }
        return word.length() < WHOLE
                ? "r.search like '% ' || resident_plain(?) || '%'"
                : "r.search like '%' || resident_plain(?) || '%'";
    }

    private static boolean isForgiving(String word) {
        return word.length() >= WHOLE && !isNumber(word);
    }

    private static boolean isNumber(String word) {
        return word.matches("\\d+");
    }
}
