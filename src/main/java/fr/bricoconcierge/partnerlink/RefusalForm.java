package fr.bricoconcierge.partnerlink;

import fr.bricoconcierge.referral.AnswerReason;
import fr.bricoconcierge.referral.ReferralAnswer;
import fr.bricoconcierge.shared.Choice;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** Why an organisation does not go on with a referral. */
@NullUnmarked
record RefusalForm(
        @NotNull(message = "Dites pourquoi.") AnswerReason why,

        @Size(max = 300, message = "Écrivez au plus 300 caractères.")
        String words) {

    static final RefusalForm EMPTY = new RefusalForm(null, null);

    /** « Non éligible : logement trop récent », those of one answer together. */
    static List<Choice> choices() {
        return Arrays.stream(AnswerReason.values())
                .filter(reason -> reason.answer() != ReferralAnswer.ACCEPTED)
                .map(reason -> Choice.of(reason.name(), reason.said()))
                .toList();
    }

    boolean isRefusal() {
        return why != null && why.answer() != ReferralAnswer.ACCEPTED;
    }
}
