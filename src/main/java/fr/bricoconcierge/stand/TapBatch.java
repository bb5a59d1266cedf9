package fr.bricoconcierge.stand;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The taps that waited on a tablet, as it sends them; one that cannot be read does not hold up the others. */
@NullUnmarked
record TapBatch(List<Line> taps) {

    TapBatch {
        taps = taps == null ? List.of() : taps.stream().filter(Objects::nonNull).toList();
    }

    record Line(String id, String kind, String at, boolean undone) {

        Optional<Tap> read() {
            try {
                return Optional.of(new Tap(UUID.fromString(id), TallyKind.valueOf(kind), instant(), undone));
            } catch (IllegalArgumentException | NullPointerException e) {
                return Optional.empty();
            }
        }

        private @Nullable Instant instant() {
            try {
                return at == null ? null : Instant.parse(at);
            } catch (DateTimeException e) {
                return null;
            }
        }
    }
}
