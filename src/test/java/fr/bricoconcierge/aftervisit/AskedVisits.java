package fr.bricoconcierge.aftervisit;

import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;

/** Closed visits, and the links that ask about them. */
public final class AskedVisits {

    private AskedVisits() {}

    /** The visit, closed through its pages. */
    public static InterventionId closed(Visits visits, Visitor concierge, ResidentId resident) {
        String visit = Visits.visitOf(visits.firstPart(concierge, resident, PartType.STANDARD));
        concierge
                .open(visit + "/cloture")
                .form(visit + "/cloture")
                .with("advances", "REPAIRED")
                .with("plus-tard", "1")
                .submit();
        Screen done = concierge
                .open(visit + "/cloture")
                .form(visit + "/cloture")
                .with("habits", "AIRING")
                .with("amelio", "TO_THINK_OVER")
                .with("nextStep", "NOTHING")
                .with("howItWent", "WELL")
                .with("minutes", "40")
                .submit();
        if (done.status() != 200 || !done.errors().isEmpty()) {
            throw new AssertionError("the visit does not close: " + done.errors());
        }
        return new InterventionId(Visits.idOf(visit));
    }

    /** The path of a new link on paper. */
    public static String link(VisitLinks links, InterventionId visit) {
        return links.onPaper(visit).replaceFirst("^https?://[^/]+", "");
    }

    /** An answer, through the page. */
    public static Screen answer(Visitor resident, String link, HowItFelt how, String words, String quote) {
        return resident.open(link)
                .form("")
                .with("how", how)
                .with("changed", Changed.A_LITTLE)
                .with("changedWords", words)
                .with("recommends", Recommends.YES)
                .with("quote", quote)
                .submit();
    }
}
