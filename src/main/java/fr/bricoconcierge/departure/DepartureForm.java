package fr.bricoconcierge.departure;

import fr.bricoconcierge.shared.Uuids;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/**
 * What is ticked and taken before leaving; {@code command} makes a double click harmless.
 *
 * @param taken how many of each item leave the depot, by its identifier and as typed; nothing is none
 */
@NullUnmarked
record DepartureForm(@NotNull UUID command, Set<DepartureCheck> checks, Map<String, String> taken) {

    DepartureForm {
        checks = checks == null ? Set.of() : checks;
        taken = taken == null ? Map.of() : taken;
    }

    static DepartureForm of(Set<DepartureCheck> checks) {
        return new DepartureForm(Uuids.next(), checks, Map.of());
    }
}
