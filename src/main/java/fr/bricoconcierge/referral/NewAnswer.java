package fr.bricoconcierge.referral;

import fr.bricoconcierge.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation answers, by the reason it gives.
 *
 * @param words what it adds; needed where the list of reasons does not say it
 */
public record NewAnswer(AnswerReason reason, @Nullable String words) {

    public NewAnswer {
        words = words == null || words.isBlank() ? null : words.strip();
        if (words == null && reason.needsWords()) {
            throw new Refused("words", "Dites en quelques mots quelle est cette raison.");
        }
    }

    /** Of somebody who was asked for the answer alone. */
    public static NewAnswer unexplained(ReferralAnswer answer) {
        return new NewAnswer(AnswerReason.valueOf(answer.name() + "_OTHER"), "Sans précision");
    }
}
