package fr.bricoconcierge.intervention;

import fr.bricoconcierge.agenda.AppointmentId;
import fr.bricoconcierge.agenda.Appointments;
import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.resident.Consents;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.task.TaskKind;
import fr.bricoconcierge.task.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is told of how a visit ends, and closes it when nothing is missing. */
@Service
@Transactional
public class VisitClosing {

    private final Interventions interventions;
    private final ClosingReading reading;
    private final VisitFollowUp followUp;
    private final VisitForgetting forgetting;
    private final Consents consents;
    private final Appointments appointments;
    private final Tasks tasks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VisitClosing(
            Interventions interventions,
            ClosingReading reading,
            VisitFollowUp followUp,
            VisitForgetting forgetting,
            Consents consents,
            Appointments appointments,
            Tasks tasks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.interventions = interventions;
        this.reading = reading;
        this.followUp = followUp;
        this.forgetting = forgetting;
        this.consents = consents;
        this.appointments = appointments;
        this.tasks = tasks;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps what has been told so far, consents included, whether or not the visit can be closed with it. */
    public void keep(InterventionId id, ClosingDraft draft, ConsentsGiven given, AccountId by) {
        Intervention intervention = get(id);
        intervention.keep(draft);
        agree(intervention, ConsentPurpose.KEEP_CARD, given.keep(), by);
        agree(intervention, ConsentPurpose.SHARE_WITH_AMELIO, given.share(), by);
    }

    /**
     * Closes the visit with all that follows from it, or answers what is missing and changes nothing.
     *
     * @throws fr.bricoconcierge.shared.Refused when the advisor's slot was taken meanwhile
     */
    public List<Missing> close(InterventionId id, AccountId by) {
        Intervention intervention = get(id);
        intervention.requireOpen();
        ClosingReport report = reading.report(id);
        List<Missing> missing = new ClosingPolicy(report).missing();
        if (missing.isEmpty()) {
            end(intervention, report, by);
        }
        return missing;
    }

    private void end(Intervention intervention, ClosingReport report, AccountId by) {
        Instant now = clock.instant();
        InterventionId id = intervention.id();
        intervention.close(report.advances(), by, now);
        followUp.refer(intervention, by).ifPresent(intervention::ledTo);
        followUp.promise(intervention, by);
        if (intervention.appointmentId() != null) {
            appointments.markDone(new AppointmentId(intervention.appointmentId()));
        }
        tasks.close(TaskKind.UNFINISHED_REPORT, id.value(), by);
        interventions.save(intervention);
        forgetting.forgetUnlessKept(intervention.household());
        events.publishEvent(new InterventionClosed(id, intervention.household(), now));
    }

    private void agree(Intervention intervention, ConsentPurpose purpose, @Nullable ConsentHow how, AccountId by) {
        if (how != null) {
            consents.give(intervention.resident(), purpose, how, by, clock.instant());
        }
    }

    private Intervention get(InterventionId id) {
        return interventions.findById(id).orElseThrow(() -> new InterventionNotFound(id));
    }
}
