package fr.bricoconcierge.followup;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/** The short closing of a follow-up visit; what its cause requires besides, {@link FollowUpPolicy} says. */
@NullUnmarked
public record FollowUpForm(
        @NotNull(message = "Dites si vous avez vu la personne.")
        FollowUpOutcome outcome,

        Holding holds,

        @Size(max = 1000, message = "Écrivez au plus 1 000 caractères.")
        String seen,

        @NotNull(message = "Dites ce qui est prévu ensuite.")
        FollowUpNext nextStep,

        LocalDate nextOn,

        @Min(value = 1, message = "Écrivez au moins 1 minute.")
        @Max(value = 600, message = "Écrivez au plus 600 minutes.")
        Integer minutes) {

    static final FollowUpForm EMPTY = new FollowUpForm(null, null, null, null, null, null);

    /** The person was seen at a courtesy visit. */
    public static FollowUpForm seen(String what, FollowUpNext next, int minutes) {
        return new FollowUpForm(FollowUpOutcome.SEEN, null, what, next, null, minutes);
    }

    boolean isSilent() {
        return seen == null || seen.isBlank();
    }
}
