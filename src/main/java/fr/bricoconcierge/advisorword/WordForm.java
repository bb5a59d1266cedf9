package fr.bricoconcierge.advisorword;

import fr.bricoconcierge.feedback.NewFeedback;
import fr.bricoconcierge.feedback.Tone;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** What an advisor writes of a referral. */
@NullUnmarked
public record WordForm(
        @NotNull(message = "Dites comment cette orientation se passe.")
        Tone tone,

        @NotBlank(message = "Écrivez une phrase.")
        @Size(max = NewFeedback.LONGEST, message = "Écrivez au plus 500 caractères.")
        String words,

        Boolean mayQuote) {}
