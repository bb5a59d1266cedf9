package fr.bricoconcierge.logbooklist;

import fr.bricoconcierge.resident.DeclineReason;
import fr.bricoconcierge.resident.RequestReason;
import fr.bricoconcierge.shared.Labelled;
import fr.bricoconcierge.shared.Theme;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Words looked for in what reports say, in French: « fuites » finds « fuite », accents do not matter, quotes keep words
 * together, a dash leaves one out. They never stand in an address.
 *
 * @param typed without what no keyboard sends
 */
record LogbookWords(String typed) {

    static final int LONGEST = 100;

    /** Words of a report, as the database cuts them. */
    static final String QUERY = "websearch_to_tsquery('public.french_plain', :mots)";

    private static final String VISIT = """
                i.id in (
                    select x.id from intervention x
                    where x.words @@ %1$s
                    union
                    select p.intervention_id from intervention_advice a
                    join intervention_part p on p.id = a.part_id and p.withdrawn_at is null
                    where a.words @@ %1$s
                    union
                    select p.intervention_id from intervention_make_safe m
                    join intervention_part p on p.id = m.part_id and p.withdrawn_at is null
                    where m.words @@ %1$s
                    union
                    select p.intervention_id from intervention_part p
                    where p.withdrawn_at is null and p.theme = any (:themes))
            """.formatted(QUERY);

    private static final int WHOLE = 4;

    static LogbookWords of(String typed) {
        String plain = typed.replaceAll("\\p{Cntrl}", " ").strip();
        return new LogbookWords(plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain);
    }

    public boolean isEmpty() {
        return typed.isEmpty();
    }

    /** The list narrowed to what has these words, or is about a theme or a reason that is called so. */
    Facet facet() {
        return new Facet(
                "q",
                typed,
                typed,
                VISIT,
                "e.outcome = any (:reasons) or e.asked = any (:reasons)",
                "f.words @@ " + QUERY,
                Map.of(
                        "mots", typed,
                        "themes", named(Arrays.stream(Theme.values())),
                        "reasons",
                                named(Stream.concat(
                                        Arrays.stream(RequestReason.values()),
                                        Arrays.stream(DeclineReason.values())))));
    }

    private String[] named(Stream<? extends Labelled> codes) {
        List<String> words = Stream.of(plain(typed).split("[^a-z0-9]+"))
                .filter(word -> word.length() >= WHOLE)
                .map(word -> word.endsWith("s") || word.endsWith("x") ? word.substring(0, word.length() - 1) : word)
                .toList();
        return words.isEmpty()
                ? new String[0]
                : codes.filter(code -> words.stream().allMatch(plain(code.label())::contains))
                        .map(Labelled::name)
                        .toArray(String[]::new);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.FRANCE), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
