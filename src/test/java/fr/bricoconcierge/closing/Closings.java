package fr.bricoconcierge.closing;

import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.Visitor;

/** Visits of one concierge up to their last screen. */
final class Closings {

    private final Visits visits;
    private final Visitor concierge;

    Closings(Visits visits, Visitor concierge) {
        this.visits = visits;
        this.concierge = concierge;
    }

    String begun(ResidentId resident) {
        return visits.begun(concierge, resident, PartType.STANDARD).path();
    }

    /** A closing screen with enough on it to close. */
    FilledForm form(String visit) {
        return concierge
                .open(visit + "/cloture")
                .form(visit + "/cloture")
                .with("advances", "REPAIRED")
                .with("habits", "AIRING")
                .with("amelio", "TO_THINK_OVER")
                .with("nextStep", "NOTHING")
                .with("howItWent", "WELL")
                .with("minutes", "40");
    }

    String state(String visit) {
        return visits.count(
                                "select count(*)::int from intervention where id = ? and state = 'OPEN'",
                                Visits.idOf(visit))
                        == 1
                ? "OPEN"
                : "ENDED";
    }

    int openTasks(String kind, String visit) {
        return visits.count(
                "select count(*)::int from task where kind = ? and cause_id = ? and done_at is null",
                kind,
                Visits.idOf(visit));
    }
}
