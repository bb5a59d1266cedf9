package fr.bricoconcierge.intervention;

import fr.bricoconcierge.referral.HandedOver;
import java.util.Set;

/**
 * What the closing screen has been told so far.
 *
 * @param advances those ticked by hand
 */
public record ClosingDraft(
        Set<AdvanceKind> advances,
        Set<GoodHabit> habits,
        Set<HandedOver> documents,
        Set<Situation> situations,
        VisitEnding ending,
        VisitStory story) {}
