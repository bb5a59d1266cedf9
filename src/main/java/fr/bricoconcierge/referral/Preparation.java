package fr.bricoconcierge.referral;

import fr.bricoconcierge.shared.Moment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a household is ready to meet the advisor.
 *
 * @param goneThrough whether the papers were gone through with the household
 * @param ready papers that it has at hand
 * @param toFind papers still missing
 * @param look the first look at the aids, when it agreed to have it noted
 */
public record Preparation(
        boolean goneThrough,
        List<String> ready,
        List<String> toFind,
        @Nullable Look look) {

    /** « 3 papiers prêts, 2 à trouver ». */
    public String said() {
        if (!goneThrough) {
            return "Pas encore vu avec la personne";
        }
        if (toFind.isEmpty()) {
            return "Tout est prêt";
        }
        return "%d\u00a0%s, %d\u00a0à trouver"
                .formatted(ready.size(), ready.size() > 1 ? "papiers prêts" : "papier prêt", toFind.size());
    }

    /**
     * What a first look said.
     *
     * @param label « AMELIO+ probable »
     * @param home what it was judged by, in words
     * @param bracket of income; the amount is known to nobody
     */
    public record Look(String label, String badge, String bracket, String home, Moment at, String by) {}
}
