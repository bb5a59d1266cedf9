package fr.bricoconcierge.shared;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The next stands as residents are told of them; the stands know, notices, letters and public pages print them. */
public interface StandSchedule {

    /** Sessions not cancelled that end after {@code from}, the next first; in one commune, or in all when it is null. */
    List<StandDate> next(@Nullable String commune, Instant from, int limit);
}
