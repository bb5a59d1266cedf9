package fr.bricoconcierge.situation;

import fr.bricoconcierge.shared.Uuids;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/**
 * What somebody says of a situation.
 *
 * @param pointed the case they point at, as {@code VISIT:…}
 */
@NullUnmarked
record WordForm(
        @NotNull UUID command,

        @NotNull(message = "Dites si elle a été rencontrée.")
        Boolean met,

        @Size(max = 500, message = "Écrivez au plus 500 caractères.")
        String said,

        @Size(max = 60) String pointed) {

    static WordForm empty() {
        return new WordForm(Uuids.next(), null, null, null);
    }
}
