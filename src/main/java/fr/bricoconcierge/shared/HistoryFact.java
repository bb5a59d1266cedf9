package fr.bricoconcierge.shared;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of a {@link HistorySource} view. */
public record HistoryFact(
        Instant at, String kind, UUID subjectId, @Nullable String detail) {}
