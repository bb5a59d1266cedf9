package fr.bricoconcierge.demo;

import fr.bricoconcierge.intervention.AmelioAnswer;
import fr.bricoconcierge.intervention.HowItWent;
import org.jspecify.annotations.Nullable;

/**
 * How a visit of the story ends.
 *
 * @param why why the household is not concerned by Amelio, when it is not
 * @param lesson what it taught, if anything
 * @param keepsCard whether the person agrees to a card
 */
record Ending(
        AmelioAnswer amelio,
        @Nullable String why,
        HowItWent how,
        @Nullable String lesson,
        boolean keepsCard) {

    static Ending of(AmelioAnswer amelio, HowItWent how) {
        return new Ending(amelio, null, how, null, true);
    }

    static Ending notConcerned(String why, HowItWent how) {
        return new Ending(AmelioAnswer.NOT_CONCERNED, why, how, null, true);
    }

    Ending teaching(String said) {
        return new Ending(amelio, why, how, said, keepsCard);
    }

    Ending withoutCard() {
        return new Ending(amelio, why, how, lesson, false);
    }
}
