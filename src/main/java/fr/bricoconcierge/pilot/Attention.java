package fr.bricoconcierge.pilot;

import fr.bricoconcierge.shared.Moment;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What asks for a look, and what is told beside the targets.
 *
 * @param information households with a file for information alone, which no target counts
 * @param firstDay the first day in the field; none before there was one
 */
record Attention(
        long lateTasks,
        long purchasesToApprove,
        long information,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay) {

    public boolean isQuiet() {
        return lateTasks == 0 && purchasesToApprove == 0;
    }

    @Nullable
    String span() {
        return firstDay == null || lastDay == null
                ? null
                : "Du %s au %s.".formatted(Moment.dayAndYear(firstDay), Moment.dayAndYear(lastDay));
    }
}
