package fr.bricoconcierge.pilot;

import fr.bricoconcierge.shared.SectorId;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/** On or off, where, and since which day. */
@NullUnmarked
record OptionForm(
        @NotNull(message = "Dites si l’option est active.") OptionState state,
        SectorId sector,
        @NotNull(message = "Indiquez le jour.") LocalDate since) {}
