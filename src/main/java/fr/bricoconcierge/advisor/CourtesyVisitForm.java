package fr.bricoconcierge.advisor;

import fr.bricoconcierge.shared.Uuids;
import fr.bricoconcierge.solicitation.Excuse;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** What a courtesy visit is asked for. */
@NullUnmarked
record CourtesyVisitForm(
        @NotNull UUID command,

        @NotBlank(message = "Dites ce que la visite doit permettre.")
        @Size(max = 300, message = "Écrivez au plus 300 caractères.")
        String message,

        @Size(max = Excuse.LONGEST, message = "Écrivez au plus 200 caractères.")
        String whyBeyond,

        Boolean emergency) {

    Excuse excuse() {
        return Excuse.of(whyBeyond, emergency);
    }

    static CourtesyVisitForm empty() {
        return new CourtesyVisitForm(Uuids.next(), null, null, null);
    }
}
