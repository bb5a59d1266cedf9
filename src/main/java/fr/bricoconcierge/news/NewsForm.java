package fr.bricoconcierge.news;

import fr.bricoconcierge.resident.CallOutcome;
import fr.bricoconcierge.shared.Uuids;
import fr.bricoconcierge.solicitation.Excuse;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A call to ask what became of a referral, and what was said. */
@NullUnmarked
record NewsForm(
        @NotNull UUID command,
        Became became,

        @Size(max = 300, message = "Écrivez au plus 300 caractères.")
        String words,

        @NotNull(message = "Dites si vous vous êtes parlé.") CallOutcome outcome,

        @Size(max = Excuse.LONGEST, message = "Écrivez au plus 200 caractères.")
        String whyBeyond,

        Boolean emergency) {

    static NewsForm empty() {
        return new NewsForm(Uuids.next(), null, null, null, null, null);
    }

    boolean isTalk() {
        return outcome == CallOutcome.ANSWERED || outcome == CallOutcome.RECEIVED;
    }

    Excuse excuse() {
        return Excuse.of(whyBeyond, emergency);
    }
}
