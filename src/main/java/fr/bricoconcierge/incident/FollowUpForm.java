package fr.bricoconcierge.incident;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/** What the coordinator adds, until the incident is closed with what was done. */
@NullUnmarked
record FollowUpForm(
        @NotNull(message = "Cette page n’est plus complète. Rechargez-la, puis recommencez.")
        Long version,

        @Size(max = 300, message = "Écrivez au plus 300 caractères.")
        String told,

        @NotNull(message = "Dites si l’assureur est prévenu.")
        Insurer insurer,

        LocalDate insurerOn,

        @Size(max = 2000, message = "Écrivez au plus 2 000 caractères.")
        String followUp,

        @Size(max = 2000, message = "Écrivez au plus 2 000 caractères.")
        String outcome,

        Boolean clore) {

    static FollowUpForm of(IncidentView incident) {
        return new FollowUpForm(
                incident.version(),
                incident.told(),
                incident.insurer(),
                incident.insurerOn(),
                incident.followUp(),
                incident.outcome(),
                null);
    }

    /** Whether it is to be closed with this. */
    boolean ends() {
        return Boolean.TRUE.equals(clore);
    }
}
