package fr.bricoconcierge.advisor;

import fr.bricoconcierge.referral.AnswerReason;
import fr.bricoconcierge.referral.NewAnswer;
import fr.bricoconcierge.shared.Uuids;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/**
 * What the organisation answers, by the reason it gives.
 *
 * @param seen how many answers there were when they looked
 */
@NullUnmarked
record ReferralAnswerForm(
        @NotNull UUID command,
        Integer seen,
        @NotNull(message = "Choisissez une réponse.") AnswerReason reason,

        @Size(max = 300, message = "Écrivez au plus 300 caractères.")
        String words) {

    static ReferralAnswerForm empty() {
        return new ReferralAnswerForm(Uuids.next(), null, null, null);
    }

    NewAnswer answer() {
        return new NewAnswer(reason, words);
    }
}
