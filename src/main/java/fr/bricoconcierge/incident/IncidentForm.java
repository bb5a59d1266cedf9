package fr.bricoconcierge.incident;

import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Uuids;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** What is typed, on a landing, right after it happened. */
@NullUnmarked
record IncidentForm(
        @NotNull UUID command,

        @NotNull(message = "Choisissez ce qui est arrivé.") IncidentKind kind,

        @NotBlank(message = "Écrivez ce qui s’est passé, en une phrase.")
        @Size(max = 2000, message = "Écrivez au plus 2 000 caractères.")
        String what,

        @NotNull(message = "Indiquez quand c’est arrivé.") LocalDateTime at,

        @Size(max = 300, message = "Écrivez au plus 300 caractères.")
        String told) {

    static IncidentForm at(Instant now) {
        LocalDateTime minute = now.atZone(Moment.PARIS).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
        return new IncidentForm(Uuids.next(), null, null, minute, null);
    }

    Instant happenedAt() {
        return at.atZone(Moment.PARIS).toInstant();
    }
}
