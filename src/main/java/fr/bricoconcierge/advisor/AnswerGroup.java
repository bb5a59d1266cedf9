package fr.bricoconcierge.advisor;

import fr.bricoconcierge.referral.AnswerReason;
import fr.bricoconcierge.referral.ReferralAnswer;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Labelled;
import java.util.Arrays;
import java.util.List;

/** An answer with the reasons one may give for it. */
record AnswerGroup(String label, List<Choice> choices) {

    static List<AnswerGroup> all() {
        return Arrays.stream(ReferralAnswer.values())
                .map(answer -> new AnswerGroup(
                        answer.label(), Choice.of(AnswerReason.of(answer).toArray(Labelled[]::new))))
                .toList();
    }
}
