package fr.bricoconcierge.emergency;

import fr.bricoconcierge.intervention.InterventionNotFound;
import fr.bricoconcierge.intervention.InterventionView;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Visiting;
import fr.bricoconcierge.part.PartId;
import fr.bricoconcierge.part.VisitParts;
import fr.bricoconcierge.resident.ResidentForgotten;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.SharedWriting;
import fr.bricoconcierge.task.NewTask;
import fr.bricoconcierge.task.TaskKind;
import fr.bricoconcierge.task.Tasks;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes down a danger and what was done about it; that it must be seen again becomes a task by itself. */
@Service
@Transactional
public class MakingSafe {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Visiting visiting;
    private final VisitParts parts;
    private final MakeSafes makeSafes;
    private final EmergencyReading reading;
    private final Tasks tasks;
    private final MakeshiftRepairs repairs;
    private final Clock clock;

    MakingSafe(
            Visiting visiting,
            VisitParts parts,
            MakeSafes makeSafes,
            EmergencyReading reading,
            Tasks tasks,
            MakeshiftRepairs repairs,
            Clock clock) {
        this.visiting = visiting;
        this.parts = parts;
        this.makeSafes = makeSafes;
        this.reading = reading;
        this.tasks = tasks;
        this.repairs = repairs;
        this.clock = clock;
    }

    /** What was kept, brought together with what somebody else wrote meanwhile. */
    public DangerForm analyse(InterventionId id, PartId part, DangerForm form) {
        MakeSafe makeSafe = lock(id, part);
        DangerForm settled = SharedWriting.settle(form, reading.get(part).dangerForm());
        makeSafe.analyse(settled.danger(), settled.dangerFor(), settled.dangerWhat());
        return SharedWriting.opened(settled);
    }

    /** The same; the task to come back is opened once all is told. */
    public MakeSafeForm secure(InterventionId id, PartId part, MakeSafeForm form, AccountId by) {
        MakeSafe makeSafe = lock(id, part);
        MakeSafeForm before = reading.get(part).makeSafe();
        MakeSafeForm settled = SharedWriting.settle(form, before);
        makeSafe.secure(settled.work(), settled.isToldTemporary(), settled.revisitOn(), Moment.dateOf(clock.instant()));
        boolean planned = before.isWhole() && before.revisitOn().equals(settled.revisitOn());
        if (settled.isWhole() && !planned) {
            tasks.close(TaskKind.CONFIRM_MAKE_SAFE, part.value(), by);
            tasks.open(revisit(id, part, settled.revisitOn(), by));
        }
        return SharedWriting.opened(settled);
    }

    /** Whoever comes back to a home sees its makeshift repairs again: nothing is due about them any more (I12). */
    public void seeAgain(InterventionView visit, AccountId by) {
        for (MakeshiftRepair repair : repairs.toSeeAgain(visit.household(), visit.id())) {
            makeSafes.findById(repair.part()).ifPresent(it -> it.seeAgain(visit.id()));
            tasks.close(TaskKind.CONFIRM_MAKE_SAFE, repair.part().value(), by);
        }
        makeSafes.flush();
    }

    /** What was done stays, without the words about a person (H2). */
    @EventListener
    void on(ResidentForgotten event) {
        makeSafes.findByPartIn(parts.of(event.resident())).forEach(MakeSafe::forget);
    }

    private NewTask revisit(InterventionId id, PartId part, LocalDate day, AccountId by) {
        return new NewTask(
                TaskKind.CONFIRM_MAKE_SAFE,
                "Repasser voir une mise en sécurité provisoire",
                by,
                day.atTime(MORNING).atZone(Moment.PARIS).toInstant(),
                "/visites-de-suivi/nouvelle?partie=" + part,
                part.value(),
                visiting.get(id).household(),
                true,
                null);
    }

    private MakeSafe lock(InterventionId id, PartId part) {
        parts.lockOpen(id, part, PartType.EMERGENCY);
        return makeSafes.findById(part).orElseThrow(() -> new InterventionNotFound(part));
    }
}
