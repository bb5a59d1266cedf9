package fr.bricoconcierge.intervention;

import fr.bricoconcierge.command.ReceivedCommands;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.resident.ResidentView;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.task.NewTask;
import fr.bricoconcierge.task.TaskKind;
import fr.bricoconcierge.task.Tasks;
import fr.bricoconcierge.territory.DoorView;
import fr.bricoconcierge.territory.Doors;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins visits, and gives them up. */
@Service
@Transactional
public class Visiting {

    private static final LocalTime END_OF_DAY = LocalTime.of(20, 0);

    private final Interventions interventions;
    private final VisitParts parts;
    private final ResidentCards cards;
    private final Doors doors;
    private final Tasks tasks;
    private final VisitForgetting forgetting;
    private final ReceivedCommands commands;
    private final Clock clock;

    Visiting(
            Interventions interventions,
            VisitParts parts,
            ResidentCards cards,
            Doors doors,
            Tasks tasks,
            VisitForgetting forgetting,
            ReceivedCommands commands,
            Clock clock) {
        this.interventions = interventions;
        this.parts = parts;
        this.cards = cards;
        this.doors = doors;
        this.tasks = tasks;
        this.forgetting = forgetting;
        this.commands = commands;
        this.clock = clock;
    }

    /** Begins a visit with its first part; an appointment that was already started leads back to its visit. */
    public InterventionId start(UUID command, NewVisit visit, AccountId by) {
        return new InterventionId(commands.once(
                command, () -> started(visit).orElseGet(() -> begin(visit, by)).value()));
    }

    public void withdraw(InterventionId id, Withdrawal why, AccountId by) {
        Intervention intervention = interventions.findById(id).orElseThrow(() -> new InterventionNotFound(id));
        intervention.withdraw(why, by, clock.instant());
        tasks.close(TaskKind.UNFINISHED_REPORT, id.value(), by);
        forgetting.forgetUnlessKept(intervention.household());
    }

    private Optional<InterventionId> started(NewVisit visit) {
        return Optional.ofNullable(visit.appointment())
                .flatMap(it -> interventions.findByAppointmentIdAndStateNot(it, InterventionState.WITHDRAWN))
                .map(Intervention::id);
    }

    private InterventionId begin(NewVisit visit, AccountId by) {
        Instant now = clock.instant();
        Intervention intervention = interventions.save(new Intervention(visit, whereabouts(visit), by, now));
        parts.openFirst(intervention, visit.type());
        tasks.open(unfinishedReport(intervention, now));
        return intervention.id();
    }

    private Whereabouts whereabouts(NewVisit visit) {
        ResidentView resident = cards.get(visit.resident());
        if (visit.elsewhere() != null) {
            return new Whereabouts(resident.household(), null, visit.elsewhere(), null);
        }
        if (resident.door() == null) {
            return new Whereabouts(resident.household(), null, resident.place(), null);
        }
        DoorView door = doors.get(resident.door());
        return new Whereabouts(resident.household(), door.id(), null, door.sector());
    }

    /** It stays on the list of what is due until the report is closed. */
    private static NewTask unfinishedReport(Intervention intervention, Instant now) {
        Instant evening =
                Moment.dateOf(now).atTime(END_OF_DAY).atZone(Moment.PARIS).toInstant();
        UUID id = intervention.id().value();
        return new NewTask(
                TaskKind.UNFINISHED_REPORT,
                "Terminer le compte rendu",
                intervention.account(),
                evening.isAfter(now) ? evening : now,
                "/interventions/" + id,
                id,
                intervention.household(),
                false,
                null);
    }
}
