package fr.bricoconcierge.checkpoint;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A checkpoint as its page shows it.
 *
 * @param works what works, as it was said on the day; none while it was not held
 * @param heard what residents, concierges and advisors report
 * @param people those of the team who were there
 * @param guests who came from elsewhere
 * @param open how many of its decisions nobody has done
 */
record CheckpointView(
        CheckpointId id,
        LocalDate heldOn,
        @Nullable String works,
        @Nullable String doesNot,
        @Nullable String heard,
        @Nullable String people,
        @Nullable String guests,
        int changes,
        int decisions,
        int open,
        @Nullable Instant closedAt) {

    public String day() {
        return Moment.dayAndYear(heldOn);
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    /** « Nadège Fontaine, Samira Benali, M. Duriez (commune) ». */
    public String present() {
        return Stream.of(people, guests)
                .filter(said -> said != null && !said.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** « 2 changements, 3 décisions dont 1 à faire ». */
    public String came() {
        String changed = changes + (changes < 2 ? "\u00a0changement" : "\u00a0changements");
        String decided = decisions + (decisions < 2 ? "\u00a0décision" : "\u00a0décisions");
        return changed + ", " + decided + (open == 0 ? "" : " dont " + open + "\u00a0à faire");
    }
}
