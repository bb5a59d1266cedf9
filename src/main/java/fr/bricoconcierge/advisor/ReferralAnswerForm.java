package fr.bricoconcierge.advisor;

import fr.bricoconcierge.referral.ReferralAnswer;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.NullUnmarked;

/** What the organisation answers. */
@NullUnmarked
record ReferralAnswerForm(
        @NotNull(message = "Choisissez une réponse.") ReferralAnswer answer) {}
