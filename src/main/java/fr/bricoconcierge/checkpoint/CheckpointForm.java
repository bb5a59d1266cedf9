package fr.bricoconcierge.checkpoint;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/** The day of a checkpoint. */
@NullUnmarked
record CheckpointForm(
        @NotNull(message = "Indiquez le jour.") LocalDate heldOn) {}
