package fr.bricoconcierge.merge;

import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.ResidentId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two cards that became one.
 *
 * @param answers what both said then; none once the person is forgotten
 */
record PastMerge(ResidentId kept, String name, Moment at, String by, List<Answer> answers) {

    record Answer(
            String label, @Nullable String kept, @Nullable String gone) {}
}
