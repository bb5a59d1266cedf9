package fr.bricoconcierge.partnerlink;

import fr.bricoconcierge.referral.ReferralAnswer;
import fr.bricoconcierge.shared.Choice;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** Why an organisation does not go on with a referral. */
@NullUnmarked
record RefusalForm(@NotNull(message = "Dites pourquoi.") ReferralAnswer why) {

    static final RefusalForm EMPTY = new RefusalForm(null);

    static List<Choice> choices() {
        return Choice.of(Arrays.stream(ReferralAnswer.values())
                .filter(answer -> answer != ReferralAnswer.ACCEPTED)
                .toArray(ReferralAnswer[]::new));
    }
}
