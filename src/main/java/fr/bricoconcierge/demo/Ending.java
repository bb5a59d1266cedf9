package fr.bricoconcierge.demo;

import fr.bricoconcierge.intervention.AmelioAnswer;
import fr.bricoconcierge.intervention.HowItWent;
import fr.bricoconcierge.intervention.Situation;
import fr.bricoconcierge.intervention.VisitStory;
import fr.bricoconcierge.resident.RequestReason;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a visit of the story ends.
 *
 * @param why why the household is not concerned by Amelio, when it is not
 * @param lesson what it taught, if anything
 * @param keepsCard whether the person agrees to a card
 * @param situations what made it unlike others
 * @param story what was asked for and needed, and their words
 */
record Ending(
        AmelioAnswer amelio,
        @Nullable String why,
        HowItWent how,
        @Nullable String lesson,
        boolean keepsCard,
        Set<Situation> situations,
        VisitStory story) {

    static Ending of(AmelioAnswer amelio, HowItWent how) {
        return new Ending(amelio, null, how, null, true, Set.of(), VisitStory.UNTOLD);
    }

    static Ending notConcerned(String why, HowItWent how) {
        return new Ending(AmelioAnswer.NOT_CONCERNED, why, how, null, true, Set.of(), VisitStory.UNTOLD);
    }

    Ending teaching(String said) {
        return new Ending(amelio, why, how, said, keepsCard, situations, story);
    }

    Ending withoutCard() {
        return new Ending(amelio, why, how, lesson, false, situations, story);
    }

    Ending meeting(Situation... met) {
        return new Ending(amelio, why, how, lesson, keepsCard, Set.of(met), story);
    }

    /** What the person asked for first, what they ended up needing, and what they said, if they agreed to be quoted. */
    Ending telling(RequestReason asked, RequestReason needed, @Nullable String quotation) {
        var told = new VisitStory(asked, needed, quotation, quotation != null);
        return new Ending(amelio, why, how, lesson, keepsCard, situations, told);
    }
}
