package fr.bricoconcierge.door;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/** From when on, and until when, one must not knock. */
@NullUnmarked
record NoKnockForm(
        @NotNull(message = "Indiquez depuis quel jour.") LocalDate since, LocalDate until) {}
