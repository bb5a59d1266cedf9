package fr.bricoconcierge.followup;

import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.task.NewTask;
import fr.bricoconcierge.task.TaskKind;
import fr.bricoconcierge.task.Tasks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a follow-up visit promises for a later day becomes something due. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FollowUpPromises {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Tasks tasks;
    private final ResidentCards cards;

    FollowUpPromises(Tasks tasks, ResidentCards cards) {
        this.tasks = tasks;
        this.cards = cards;
    }

    void keep(FollowUpView visit, UUID subject, FollowUpForm form, AccountId by) {
        if (!form.nextStep().hasADay()) {
            return;
        }
        HouseholdId household = cards.getKnown(visit.residentId()).household();
        Instant due = morning(form.nextOn());
        tasks.open(
                form.nextStep() == FollowUpNext.CALL
                        ? call(visit, household, due, by)
                        : again(visit, subject, household, due, by));
    }

    /** Not there, or not settled: the same is due again, on the day that was said. */
    private static NewTask again(FollowUpView visit, UUID subject, HouseholdId household, Instant due, AccountId by) {
        boolean courtesy = visit.isCourtesy();
        return new NewTask(
                visit.cause().task(),
                courtesy ? "Repasser pour une visite de courtoisie" : "Repasser voir une mise en sécurité provisoire",
                by,
                due,
                "/visites-de-suivi/nouvelle?%s=%s".formatted(courtesy ? "orientation" : "partie", subject),
                subject,
                household,
                !courtesy,
                courtesy ? visit.asked() : null);
    }

    private static NewTask call(FollowUpView visit, HouseholdId household, Instant due, AccountId by) {
        return new NewTask(
                TaskKind.HAND_MADE,
                "Rappeler après une visite de suivi",
                by,
                due,
                "/visites-de-suivi/" + visit.id(),
                visit.id().value(),
                household,
                false,
                null);
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(MORNING).atZone(Moment.PARIS).toInstant();
    }
}
