package fr.bricoconcierge.task;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Uuids;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A thing to do, noted by hand; {@code command} makes a double click harmless. */
@NullUnmarked
record TaskForm(
        @NotNull UUID command,

        @NotBlank(message = "Dites ce qu’il faut faire.") @Size(max = 120, message = "Écrivez au plus 120 caractères.")
        String title,

        @NotNull(message = "Indiquez le jour.") LocalDate dueOn,
        @NotNull(message = "Choisissez qui s’en charge.") AccountId owner,
        boolean urgent) {

    private static final LocalTime END_OF_THE_DAY = LocalTime.of(18, 0);

    static TaskForm on(LocalDate day, AccountId owner) {
        return new TaskForm(Uuids.next(), null, day, owner, false);
    }

    Instant dueAt() {
        return dueOn.atTime(END_OF_THE_DAY).atZone(Moment.PARIS).toInstant();
    }
}
