package fr.bricoconcierge.situation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** A situation of the list, as it is typed. */
@NullUnmarked
record SituationForm(
        @NotNull(message = "Choisissez un genre.") Stage stage,

        @NotBlank(message = "Dites quelle situation.") @Size(max = 120, message = "Écrivez au plus 120 caractères.")
        String label,

        Evidence evidence) {

    static final SituationForm EMPTY = new SituationForm(null, null, null);

    static SituationForm of(SituationRow row) {
        return new SituationForm(row.stage(), row.label(), row.evidence());
    }
}
