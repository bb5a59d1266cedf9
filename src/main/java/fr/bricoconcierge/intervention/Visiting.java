package fr.bricoconcierge.intervention;

import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.account.Team;
import fr.bricoconcierge.command.ReceivedCommands;
import fr.bricoconcierge.door.DoorView;
import fr.bricoconcierge.door.Doors;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.resident.ResidentForgotten;
import fr.bricoconcierge.resident.ResidentView;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.task.NewTask;
import fr.bricoconcierge.task.TaskKind;
import fr.bricoconcierge.task.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins visits, keeps what is told of how they end, and ends them or gives them up. */
@Service
@Transactional
public class Visiting {

    private static final LocalTime END_OF_DAY = LocalTime.of(20, 0);
    /** A visit that begins in the evening is not late before it is over. */
    private static final Duration AT_LEAST = Duration.ofHours(2);

    private final Interventions interventions;
    private final ResidentCards cards;
    private final Doors doors;
    private final Team team;
    private final Tasks tasks;
    private final VisitCounting counting;
    private final ApplicationEventPublisher events;
    private final ReceivedCommands commands;
    private final Clock clock;

    Visiting(
            Interventions interventions,
            ResidentCards cards,
            Doors doors,
            Team team,
            Tasks tasks,
            VisitCounting counting,
            ApplicationEventPublisher events,
            ReceivedCommands commands,
            Clock clock) {
        this.interventions = interventions;
        this.cards = cards;
        this.doors = doors;
        this.team = team;
        this.tasks = tasks;
        this.counting = counting;
        this.events = events;
        this.commands = commands;
        this.clock = clock;
    }

    /** Begins a visit with its first part; an appointment that was already started leads back to its visit. */
    public InterventionId start(UUID command, NewVisit visit, AccountId by) {
        return start(command, visit, Circumstances.USUAL, by);
    }

    /** The same, with how it comes to begin. */
    InterventionId start(UUID command, NewVisit visit, Circumstances how, AccountId by) {
        return new InterventionId(commands.once(
                command,
                () -> started(visit).orElseGet(() -> begin(visit, how, by)).value()));
    }

    public void withdraw(InterventionId id, Withdrawal why, @Nullable String note, AccountId by) {
        Instant now = clock.instant();
        find(id).withdraw(why, note, by, now);
        counting.withdrawn(id);
        ended(id, by, now);
    }

    public InterventionView get(InterventionId id) {
        return find(id).view();
    }

    /** The visit, as long as its report can still change. */
    public InterventionView getOpen(InterventionId id) {
        Intervention intervention = find(id);
        intervention.requireOpen();
        return intervention.view();
    }

    /** The same, and whoever else writes in that visit waits until this transaction ends. */
    public void lockOpen(InterventionId id) {
        interventions
                .findForUpdateById(id)
                .orElseThrow(() -> new InterventionNotFound(id))
                .requireOpen();
    }

    /** Whoever else corrects the report of that visit waits until this transaction ends. */
    public void lock(InterventionId id) {
        if (interventions.findForUpdateById(id).isEmpty()) {
            throw new InterventionNotFound(id);
        }
    }

    public void correct(InterventionId id, LateCorrection told) {
        find(id).correct(told);
    }

    /** Every visit to that person. */
    public List<InterventionId> to(ResidentId resident) {
        return interventions.findByResident(resident).stream()
                .map(Intervention::id)
                .toList();
    }

    public void keep(InterventionId id, ClosingDraft draft) {
        find(id).keep(draft);
    }

    public InterventionView close(InterventionId id, Set<AdvanceKind> advances, AccountId by) {
        Intervention intervention = find(id);
        Instant now = clock.instant();
        intervention.close(advances, by, now);
        ended(id, by, now);
        return intervention.view();
    }

    public void ledTo(InterventionId id, UUID referral) {
        find(id).ledTo(referral);
    }

    /** What was done stays, without who and where (H2). */
    @EventListener
    void on(ResidentForgotten event) {
        interventions.findByResident(event.resident()).forEach(visit -> visit.forget(clock.instant()));
    }

    private void ended(InterventionId id, AccountId by, Instant now) {
        tasks.close(TaskKind.UNFINISHED_REPORT, id.value(), by);
        events.publishEvent(new InterventionEnded(id, by, now));
    }

    private Intervention find(InterventionId id) {
        return interventions.findById(id).orElseThrow(() -> new InterventionNotFound(id));
    }

    private Optional<InterventionId> started(NewVisit visit) {
        return Optional.ofNullable(visit.appointment())
                .flatMap(it -> interventions.findByAppointmentIdAndStateNot(it, InterventionState.WITHDRAWN))
                .map(Intervention::id);
    }

    private InterventionId begin(NewVisit visit, Circumstances how, AccountId by) {
        team.require(Role.CONCIERGE, "second", visit.second() == null ? List.of() : List.of(visit.second()));
        Instant now = clock.instant();
        Intervention intervention = new Intervention(visit, whereabouts(visit), how, by, now);
        interventions.save(intervention);
        counting.begun(intervention, visit, how);
        events.publishEvent(
                new InterventionBegun(intervention.id(), visit.type(), by, visit.alone(), visit.appointment(), now));
        tasks.open(unfinishedReport(intervention, now));
        return intervention.id();
    }

    private Whereabouts whereabouts(NewVisit visit) {
        ResidentView resident = cards.getKnown(visit.resident());
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
        Instant earliest = now.plus(AT_LEAST);
        UUID id = intervention.id().value();
        return new NewTask(
                TaskKind.UNFINISHED_REPORT,
                "Terminer le compte rendu",
                intervention.account(),
                evening.isAfter(earliest) ? evening : earliest,
                "/interventions/" + id,
                id,
                intervention.household(),
                false,
                null);
    }
}
