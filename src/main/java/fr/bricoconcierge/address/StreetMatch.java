package fr.bricoconcierge.address;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The streets that words find, to begin a query with: {@code with found as materialized (…)}. They are found first, by
 * the index of words, and then their numbers: the order of what is wanted must not tempt the planner to walk all of it.
 *
 * @param sql a relation of {@code id} and {@code rank}, the best first
 */
public record StreetMatch(String sql, List<Object> params) {

    /** More streets than one reads, fewer than one waits for. */
    static final int MOST = 100;

    static class Maker {

        private final List<String> conditions = new ArrayList<>();
        private final List<Object> params = new ArrayList<>();

        void and(List<String> patterns) {
            conditions.add("(" + String.join(" or ", Collections.nCopies(patterns.size(), "s.search like ?")) + ")");
            params.addAll(patterns);
        }

        void andClose(List<String> patterns, String word) {
            and(patterns);
            int last = conditions.size() - 1;
            conditions.set(last, "(" + conditions.get(last) + " or s.search %> ?)");
            params.add(word);
        }

        Maker of(@Nullable String commune) {
            if (commune != null) {
                conditions.add("s.commune_code = ?");
                params.add(commune);
            }
            return this;
        }

        Maker in(@Nullable String postalCode) {
            if (postalCode != null) {
                conditions.add("exists (select 1 from address where street_id = s.id and postal_code = ?)");
                params.add(postalCode);
            }
            return this;
        }

        StreetMatch make(String rank, List<Object> rankParams) {
            params.addAll(rankParams);
            return new StreetMatch(
                    """
                    with found as materialized (
                        select s.id, row_number() over (order by rank, name, id) as rank
                        from (select s.id, s.name, %s as rank from street s where %s) s
                        order by rank limit %d)
                    """.formatted(rank, String.join(" and ", conditions), MOST), rankFirst(rankParams.size()));
        }

        /** The rank stands before the conditions. */
        private List<Object> rankFirst(int count) {
            List<Object> all = new ArrayList<>(params.subList(params.size() - count, params.size()));
            all.addAll(params.subList(0, params.size() - count));
            return all;
        }
    }
}
