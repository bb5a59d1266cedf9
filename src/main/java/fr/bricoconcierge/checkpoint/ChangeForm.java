package fr.bricoconcierge.checkpoint;

import fr.bricoconcierge.scenario.ScenarioStage;
import fr.bricoconcierge.shared.Uuids;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** What a checkpoint changes, as it is typed. */
@NullUnmarked
record ChangeForm(
        @NotNull UUID command,

        @NotBlank(message = "Dites ce qui change.") @Size(max = 300, message = "Écrivez au plus 300 caractères.")
        String change,

        @NotBlank(message = "Dites pourquoi.") @Size(max = 500, message = "Écrivez au plus 500 caractères.")
        String why,

        @NotNull(message = "Choisissez ce que cela concerne.")
        ScenarioStage stage) {

    static ChangeForm empty() {
        return new ChangeForm(Uuids.next(), null, null, null);
    }
}
