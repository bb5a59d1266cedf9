package fr.bricoconcierge.lonevisit;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.agenda.AppointmentId;
import fr.bricoconcierge.agenda.Appointments;
import fr.bricoconcierge.intervention.InterventionBegun;
import fr.bricoconcierge.intervention.InterventionEnded;
import fr.bricoconcierge.intervention.InterventionReading;
import fr.bricoconcierge.intervention.VisitPage;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.AccountId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Watches over those who are alone in a home, from the beginning of the visit until they are known to be out. */
@Service
@Transactional
public class Watching {

    /** An appointment that leaves less than that says nothing of when the visit will be over. */
    private static final Duration SHORTEST = Duration.ofMinutes(15);

    /** Whoever begins earlier than that is out earlier, too. */
    private static final Duration EARLY = Duration.ofMinutes(15);

    private final LoneVisits visits;
    private final AlertLetters letters;
    private final InterventionReading pages;
    private final Appointments appointments;
    private final Settings settings;
    private final Clock clock;

    Watching(
            LoneVisits visits,
            AlertLetters letters,
            InterventionReading pages,
            Appointments appointments,
            Settings settings,
            Clock clock) {
        this.visits = visits;
        this.letters = letters;
        this.pages = pages;
        this.appointments = appointments;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whoever begins a visit is out of the one before; alone, they are watched over. */
    public void begin(BegunVisit visit, boolean alone) {
        endTheOneBefore(visit.by(), visit.at());
        if (alone) {
            watch(visit);
        }
    }

    /** It was closed or given up; nothing ends when nobody was alone. */
    public void close(LoneVisitId id, AccountId by, Instant at) {
        visits.findForUpdateById(id)
                .filter(LoneVisit::isUnderWay)
                .ifPresent(visit -> end(visit, LoneVisitEnding.REPORTED, by, at));
    }

    /** They are out, the report being left for later. */
    public void leave(LoneVisitId id, AccountId by) {
        visits.findForUpdateById(id)
                .filter(LoneVisit::isUnderWay)
                .ifPresent(visit -> end(visit, LoneVisitEnding.OUT, by, clock.instant()));
    }

    @EventListener
    void on(InterventionBegun event) {
        endTheOneBefore(event.by(), event.at()); // which writes the new one, too, so that it can be read
        if (event.alone()) {
            VisitPage page = pages.getPage(event.intervention());
            watch(new BegunVisit(
                    new LoneVisitId(page.id().value()),
                    "/interventions/" + page.id(),
                    page.residentId(),
                    page.place() == null ? null : page.where(),
                    event.appointment(),
                    event.by(),
                    event.at()));
        }
    }

    @EventListener
    void on(InterventionEnded event) {
        close(new LoneVisitId(event.intervention().value()), event.by(), event.at());
    }

    /** Says that they are out, or not alone any more, and leads back to the visit; once more changes nothing. */
    String end(LoneVisitId id, LoneVisitEnding how, @Nullable Instant at, CurrentAccount by) {
        LoneVisit visit = get(id, by);
        if (visit.isUnderWay()) {
            end(visit, how, by.id(), within(visit, at));
        }
        return visit.path();
    }

    /** Stays longer, and leads back to the visit; the same tap once more changes nothing. */
    String prolong(LoneVisitId id, Prolongation tap, CurrentAccount by) {
        LoneVisit visit = get(id, by);
        if (visit.isUnderWay() && visit.expectedEnd().equals(tap.fin())) {
            if (visit.isAlerted()) {
                letters.over(visit, clock.instant());
            }
            visit.prolong(tap.longer(), within(visit, tap.le()));
        }
        return visit.path();
    }

    void acknowledge(LoneVisitId id, CurrentAccount by) {
        LoneVisit visit = get(id, by);
        if (visit.isAlerted() && !visit.isAcknowledged()) {
            visit.acknowledge(by.id(), clock.instant());
            letters.stop(visit);
        }
    }

    private void watch(BegunVisit visit) {
        visits.save(new LoneVisit(visit, expectedEnd(visit.appointment(), visit.at())));
    }

    private void endTheOneBefore(AccountId by, Instant at) {
        visits.findByAccountAndEndedAtIsNull(by)
                .flatMap(before -> visits.findForUpdateById(before.id()))
                .ifPresent(before -> end(before, LoneVisitEnding.NEXT_VISIT, by, at));
        visits.flush();
    }

    private void end(LoneVisit visit, LoneVisitEnding how, AccountId by, Instant at) {
        if (visit.isAlerted()) {
            letters.over(visit, at);
        }
        visit.end(how, by, at);
    }

    /** One's own, or any for the coordinator. */
    private LoneVisit get(LoneVisitId id, CurrentAccount by) {
        return visits.findForUpdateById(id)
                .filter(visit ->
                        by.role() == Role.COORDINATOR || visit.account().equals(by.id()))
                .orElseThrow(() -> new LoneVisitNotFound(id));
    }

    /** The moment of a tap that was kept on the tablet, never before the visit nor after now. */
    private Instant within(LoneVisit visit, @Nullable Instant at) {
        Instant now = clock.instant();
        return at == null || at.isAfter(now) || at.isBefore(visit.startedAt()) ? now : at;
    }

    private Instant expectedEnd(@Nullable UUID appointment, Instant now) {
        return Optional.ofNullable(appointment)
                .map(id -> appointments.get(new AppointmentId(id)))
                .map(expected -> expected.startsAt().isAfter(now.plus(EARLY))
                        ? now.plus(Duration.ofMinutes(expected.minutes()))
                        : expected.endsAt())
                .filter(end -> end.isAfter(now.plus(SHORTEST)))
                .orElseGet(() -> now.plus(Duration.ofMinutes(settings.number(Setting.APPOINTMENT_MINUTES))));
    }
}
