package fr.bricoconcierge.task;

import fr.bricoconcierge.shared.AccountId;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.NullUnmarked;

/** Who is asked to do it from now on. */
@NullUnmarked
record TaskOwnerForm(
        @NotNull(message = "Choisissez qui s’en charge.") AccountId owner) {}
