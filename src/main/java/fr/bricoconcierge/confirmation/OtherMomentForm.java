package fr.bricoconcierge.confirmation;

import fr.bricoconcierge.shared.Uuids;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/**
 * The other moment that a resident chose.
 *
 * @param seen when the appointment begins that they want to move
 * @param moment when it begins
 */
@NullUnmarked
record OtherMomentForm(
        UUID command,
        String seen,
        @NotNull(message = "Choisissez un moment.") Instant moment) {

    static OtherMomentForm of(Instant seen) {
        return new OtherMomentForm(Uuids.next(), seen.toString(), null);
    }
}
