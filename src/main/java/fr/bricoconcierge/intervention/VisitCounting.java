package fr.bricoconcierge.intervention;

import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.solicitation.Act;
import fr.bricoconcierge.solicitation.ActKind;
import fr.bricoconcierge.solicitation.Counter;
import fr.bricoconcierge.solicitation.Excuse;
import fr.bricoconcierge.solicitation.Solicitations;
import fr.bricoconcierge.solicitation.Standing;
import fr.bricoconcierge.task.CallTasks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A visit that somebody asked for draws on the service; one of our own making is a contact (H7). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class VisitCounting {

    private final Solicitations solicitations;
    private final CallTasks tasks;

    VisitCounting(Solicitations solicitations, CallTasks tasks) {
        this.solicitations = solicitations;
        this.tasks = tasks;
    }

    void begun(Intervention intervention, NewVisit visit, Circumstances how) {
        Excuse excuse = visit.type() == PartType.EMERGENCY ? Excuse.EMERGENCY : how.excuse();
        if (isProposedByUs(visit)) {
            tasks.visited(intervention.household(), intervention.account());
        } else if (how.ours() && visit.occasion() == Occasion.CALL) {
            // a courtesy visit was counted when the advisor asked for it
            if (!tasks.visited(intervention.household(), intervention.account())) {
                solicitations.count(act(ActKind.UNASKED_VISIT, intervention), excuse);
            }
        } else {
            solicitations.count(act(ActKind.INTERVENTION, intervention), excuse);
        }
    }

    /** Nothing came of it, so that it does not count. */
    void withdrawn(InterventionId id) {
        solicitations.takeBack(id.value());
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    Standing standing(HouseholdId household) {
        return solicitations.standing(household);
    }

    /** The appointment that it keeps was counted when it was made. */
    private boolean isProposedByUs(NewVisit visit) {
        return visit.appointment() != null && solicitations.isCounted(Counter.CONTACT, visit.appointment());
    }

    private static Act act(ActKind kind, Intervention intervention) {
        return new Act(
                kind,
                intervention.id().value(),
                intervention.household(),
                intervention.startedAt(),
                intervention.account());
    }
}
