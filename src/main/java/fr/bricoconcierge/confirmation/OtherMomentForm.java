package fr.bricoconcierge.confirmation;

import fr.bricoconcierge.shared.Uuids;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/**
 * The other moment that a resident chose.
 *
 * @param moment when it begins
 */
@NullUnmarked
record OtherMomentForm(
        UUID command,
        @NotNull(message = "Choisissez un moment.") Instant moment) {

    static OtherMomentForm blank() {
        return new OtherMomentForm(Uuids.next(), null);
    }
}
