package fr.bricoconcierge.checkpoint;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Uuids;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** Who does what by when, as it is typed. */
@NullUnmarked
record DecisionForm(
        @NotNull UUID command,

        @NotBlank(message = "Dites ce qu’il faut faire.") @Size(max = 120, message = "Écrivez au plus 120 caractères.")
        String what,

        @NotNull(message = "Choisissez qui s’en charge.") AccountId owner,
        @NotNull(message = "Indiquez le jour.") LocalDate dueOn) {

    static DecisionForm empty() {
        return new DecisionForm(Uuids.next(), null, null, null);
    }
}
