package fr.bricoconcierge.intervention;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.task.NewTask;
import fr.bricoconcierge.task.TaskKind;
import fr.bricoconcierge.task.Tasks;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes down a danger and what was done about it; that it must be seen again becomes a task by itself. */
@Service
@Transactional
public class MakingSafe {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Interventions interventions;
    private final VisitParts parts;
    private final MakeSafes makeSafes;
    private final Tasks tasks;
    private final Clock clock;

    MakingSafe(Interventions interventions, VisitParts parts, MakeSafes makeSafes, Tasks tasks, Clock clock) {
        this.interventions = interventions;
        this.parts = parts;
        this.makeSafes = makeSafes;
        this.tasks = tasks;
        this.clock = clock;
    }

    public void analyse(InterventionId id, PartId part, DangerForm form) {
        get(id, part).analyse(form.danger(), form.dangerFor(), form.dangerWhat());
    }

    public void secure(InterventionId id, PartId part, MakeSafeForm form, AccountId by) {
        MakeSafe makeSafe = get(id, part);
        boolean sameDay = form.revisitOn().equals(makeSafe.revisitOn());
        makeSafe.secure(form.work(), form.isToldTemporary(), form.revisitOn(), Moment.dateOf(clock.instant()));
        if (!sameDay) {
            tasks.close(TaskKind.CONFIRM_MAKE_SAFE, part.value(), by);
            tasks.open(revisit(id, part, form.revisitOn(), by));
        }
    }

    private NewTask revisit(InterventionId id, PartId part, LocalDate day, AccountId by) {
        HouseholdId household = interventions
                .findById(id)
                .orElseThrow(() -> new InterventionNotFound(id))
                .household();
        return new NewTask(
                TaskKind.CONFIRM_MAKE_SAFE,
                "Repasser voir une mise en sécurité provisoire",
                by,
                day.atTime(MORNING).atZone(Moment.PARIS).toInstant(),
                "/interventions/" + id,
                part.value(),
                household,
                true,
                null);
    }

    private MakeSafe get(InterventionId id, PartId part) {
        parts.getOpen(id, part, PartType.EMERGENCY);
        return makeSafes.findById(part).orElseThrow(() -> new InterventionNotFound(part));
    }
}
