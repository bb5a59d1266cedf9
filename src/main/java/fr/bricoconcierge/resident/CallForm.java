package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.Uuids;
import fr.bricoconcierge.solicitation.Excuse;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** What is told of a call; the tap on its outcome sends it. */
@NullUnmarked
record CallForm(
        @NotNull UUID call,
        @NotNull(message = "Dites si vous vous êtes parlé.") CallOutcome outcome,
        String task,
        Boolean asked,
        CallResult result,

        @Size(max = Excuse.LONGEST, message = "Écrivez au plus 200 caractères.")
        String whyBeyond,

        Boolean emergency) {

    /** It answers nothing that is due. */
    static final String OTHER = "autre";

    /** @param task what the call most likely answers */
    static CallForm of(String task) {
        return new CallForm(Uuids.next(), null, task, null, null, null, null);
    }

    PhoneCall call(ResidentId resident) {
        return new PhoneCall(call, resident, outcome, result, answered(), Boolean.TRUE.equals(asked));
    }

    private UUID answered() {
        try {
            return task == null || task.equals(OTHER) ? null : UUID.fromString(task);
        } catch (IllegalArgumentException unreadable) {
            throw new Refused("task", "Choisissez dans la liste.");
        }
    }

    Excuse excuse() {
        return Excuse.of(whyBeyond, emergency);
    }
}
