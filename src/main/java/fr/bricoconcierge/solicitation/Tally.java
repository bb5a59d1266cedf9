package fr.bricoconcierge.solicitation;

import fr.bricoconcierge.shared.Moment;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a household stands on one counter.
 *
 * @param free the first day on which one more needs no reason; null while none does
 */
public record Tally(
        Counter counter,
        int count,
        OverSolicitationCharter.Limit limit,
        @Nullable LocalDate free) {

    /** One more reaches the limit. */
    public boolean isNear() {
        return count > 0 && count == limit.most() - 1;
    }

    /** One more goes past the limit. */
    public boolean isReached() {
        return count >= limit.most();
    }

    /** « 2 contacts sur 3 depuis 30 jours ». */
    public String said() {
        return "%s sur %d %s".formatted(counter.count(count), limit.most(), limit.said());
    }

    /** « jeudi 12 mars », the last day on which one more needs a reason. */
    public @Nullable String eve() {
        return free == null ? null : Moment.day(free.minusDays(1));
    }
}
