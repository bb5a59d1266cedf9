package fr.bricoconcierge.gear;

import fr.bricoconcierge.shared.Uuids;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** The state in which somebody sees a thing, when they check it, give it back or notice something. */
@NullUnmarked
record SeenForm(
        @NotNull UUID command,
        @NotNull(message = "Dites dans quel état il est.") GearCondition condition,

        @Size(max = 500, message = "Écrivez au plus 500 caractères.")
        String note) {

    static SeenForm of(GearCondition condition) {
        return new SeenForm(Uuids.next(), condition, null);
    }
}
