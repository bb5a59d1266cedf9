package fr.bricoconcierge.marketday;

import fr.bricoconcierge.stand.Footfall;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** What the team remembers of a session as it ends. */
@NullUnmarked
record StandClosingForm(
        @Size(max = 200, message = "Écrivez au plus 200 caractères.")
        String weather,

        @NotNull(message = "Dites s’il y avait du monde.") Footfall footfall,

        @Size(max = 2000, message = "Écrivez au plus 2 000 caractères.")
        String remarks) {

    static final StandClosingForm EMPTY = new StandClosingForm(null, null, null);
}
