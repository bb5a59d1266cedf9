package fr.bricoconcierge.gear;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Uuids;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** To whom the coordinator entrusts a thing. */
@NullUnmarked
record LendingForm(
        @NotNull UUID command,
        @NotNull(message = "Choisissez à qui le confier.") AccountId holder,

        @Size(max = 500, message = "Écrivez au plus 500 caractères.")
        String note) {

    static LendingForm empty() {
        return new LendingForm(Uuids.next(), null, null);
    }
}
