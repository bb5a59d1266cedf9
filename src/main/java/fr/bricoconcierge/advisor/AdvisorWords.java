package fr.bricoconcierge.advisor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What an advisor types to find one of their referrals: words that must all be found, each by its beginning. */
record AdvisorWords(String typed, List<String> words) {

    private static final int MOST_WORDS = 6;

    static AdvisorWords of(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.FRANCE)
                .replaceAll("(?<=\\d)[ .](?=\\d)", "")
                .replaceAll("^\\+33", "0");
        List<String> words = new ArrayList<>();
        for (String word : plain.split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty() && words.size() < MOST_WORDS) {
                words.add(word);
            }
        }
        return new AdvisorWords(typed.strip(), words);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Of {@code referral_shared}; the words themselves are parameters. */
    String condition() {
        List<String> each = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            each.add("search like :word" + i);
        }
        return "(resident_id in (select id from resident where %s) or lower(file_number) like :file)"
                .formatted(String.join(" and ", each));
    }

    Map<String, String> params() {
        Map<String, String> params = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            params.put("word" + i, "% " + words.get(i) + "%");
        }
        params.put("file", typed.toLowerCase(Locale.FRANCE).replaceAll("[%_\\\\]", "") + "%");
        return params;
    }
}
