package fr.bricoconcierge.knock;

import fr.bricoconcierge.shared.Uuids;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/**
 * What is told of a door that opened; the button that sends it is the outcome.
 *
 * @param passage the identifier that the knock will carry
 * @param corrects the knock that this one replaces
 */
@NullUnmarked
record TalkForm(
        @NotNull(message = "Ce passage n’a pas pu être noté. Revenez à la liste et rouvrez la porte.")
        KnockId passage,

        @NotNull(message = "Dites ce qui a suivi.") KnockOutcome outcome,
        Pitch pitch,
        Boolean flyer,
        PretextId pretext,
        LocalDate seeAgainOn,
        KnockId corrects) {

    TalkForm {
        flyer = flyer != null && flyer;
    }

    static TalkForm empty() {
        return new TalkForm(new KnockId(Uuids.next()), null, null, false, null, null, null);
    }

    Conversation talk() {
        return new Conversation(outcome, pitch, flyer || outcome == KnockOutcome.FLYER_ONLY, pretext, seeAgainOn);
    }
}
