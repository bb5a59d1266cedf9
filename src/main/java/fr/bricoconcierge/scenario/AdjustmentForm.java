package fr.bricoconcierge.scenario;

import fr.bricoconcierge.shared.Uuids;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** An adjustment, as it is typed; {@code command} makes a double click harmless. */
@NullUnmarked
record AdjustmentForm(
        @NotNull UUID command,
        @NotNull(message = "Indiquez le jour.") LocalDate decidedOn,

        @NotNull(message = "Choisissez ce que cela concerne.")
        ScenarioStage stage,

        @NotBlank(message = "Dites ce qui change.") @Size(max = 300, message = "Écrivez au plus 300 caractères.")
        String what,

        @NotBlank(message = "Dites pourquoi.") @Size(max = 500, message = "Écrivez au plus 500 caractères.")
        String why) {

    static AdjustmentForm on(LocalDate day) {
        return new AdjustmentForm(Uuids.next(), day, null, null, null);
    }

    static AdjustmentForm of(AdjustmentRow row) {
        return new AdjustmentForm(Uuids.next(), row.decidedOn(), row.stage(), row.what(), row.why());
    }

    Adjustment adjustment() {
        return new Adjustment(decidedOn, stage, what.strip(), why.strip());
    }
}
