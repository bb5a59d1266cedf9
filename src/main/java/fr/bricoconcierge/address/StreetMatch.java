package fr.bricoconcierge.address;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The streets that words find, to begin a query with: {@code with found as materialized (…)}. They are found first, and
 * then their numbers: the order of what is wanted must not tempt the planner to walk all of it.
 *
 * @param sql a relation of {@code id} and {@code rank}, the best first
 */
public record StreetMatch(String sql, List<Object> params) {

    /** More streets than one reads, fewer than one waits for. */
    static final int MOST = 100;

    private static final String FOUND = """
            with found as materialized (
                select id, row_number() over (order by rank, id) as rank
                from (%s) s
                order by rank limit %d)
            """;

    /** Words hold letters and figures alone: the sign that follows z is after all that begin as typed. */
    private static final String BEGINNING = "select street_id, length from street_word where word >= ? and word < ?";

    private static final String AFTER_Z = "{";

    /**
     * Streets that have a word with one of the beginnings, for each of the lists; one list at least. The shortest come
     * first.
     */
    static StreetMatch spelt(List<List<String>> words, Within within) {
        List<Object> params = new ArrayList<>();
        String some = beginnings(words.get(0), params);
        String others = words.stream()
                .skip(1)
                .map(word -> " and w.street_id in (select street_id from (" + beginnings(word, params) + ") o)")
                .collect(Collectors.joining());
        String streets =
                "select w.street_id as id, min(w.length) as rank from (%s) w where true%s%s group by w.street_id"
                        .formatted(some, others, within.sql("w.street_id", params));
        return new StreetMatch(FOUND.formatted(streets, MOST), params);
    }

    /** Streets that have something like each of the words; the likest to the whole come first. */
    static StreetMatch like(List<Likeness> words, String whole, Within within) {
        List<Object> params = new ArrayList<>(List.of(whole));
        String close = words.stream().map(word -> word.sql(params)).collect(Collectors.joining(" and "));
        String streets = "select s.id, - word_similarity(?, s.search) as rank from street s where %s%s"
                .formatted(close, within.sql("s.id", params));
        return new StreetMatch(FOUND.formatted(streets, MOST), params);
    }

    private static String beginnings(List<String> word, List<Object> params) {
        word.forEach(beginning -> {
            params.add(beginning);
            params.add(beginning + AFTER_Z);
        });
        return String.join(" union all ", Collections.nCopies(word.size(), BEGINNING));
    }

    /** A word, and other ways of writing its beginning. */
    record Likeness(String word, List<String> beginnings) {

        String sql(List<Object> params) {
            beginnings.forEach(beginning -> params.add("% " + beginning + "%"));
            params.add(word);
            return "(" + "s.search like ? or ".repeat(beginnings.size()) + "s.search %> ?)";
        }
    }

    /** Where the streets must lie; null: anywhere. */
    record Within(@Nullable String commune, @Nullable String postalCode) {

        String sql(String street, List<Object> params) {
            String sql = "";
            if (commune != null) {
                sql += " and exists (select 1 from street m where m.id = %s and m.commune_code = ?)".formatted(street);
                params.add(commune);
            }
            if (postalCode != null) {
                sql += " and exists (select 1 from address p where p.street_id = %s and p.postal_code = ?)"
                        .formatted(street);
                params.add(postalCode);
            }
            return sql;
        }
    }
}
