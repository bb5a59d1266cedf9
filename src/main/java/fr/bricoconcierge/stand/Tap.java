package fr.bricoconcierge.stand;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One tap on a counter as the tablet tells it.
 *
 * @param id made on the tablet, so that it lands once
 * @param at when it was made by the tablet's clock, null for now
 * @param undone whether it was taken back meanwhile
 */
public record Tap(UUID id, TallyKind kind, @Nullable Instant at, boolean undone) {

    public static Tap now(UUID id, TallyKind kind) {
        return new Tap(id, kind, null, false);
    }
}
