package fr.bricoconcierge.charter;

import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.solicitation.Counter;
import org.jspecify.annotations.Nullable;

/** A household that is near a limit, or at it. */
record NearRow(@Nullable ResidentId resident, @Nullable String name, Counter counter, int count, int most) {

    public String said() {
        return counter.count(count) + " sur " + most;
    }

    public boolean isReached() {
        return count >= most;
    }
}
