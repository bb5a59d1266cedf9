package fr.bricoconcierge.agenda;

import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.account.Team;
import fr.bricoconcierge.command.ReceivedCommands;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.solicitation.Act;
import fr.bricoconcierge.solicitation.ActKind;
import fr.bricoconcierge.solicitation.Excuse;
import fr.bricoconcierge.solicitation.Solicitations;
import fr.bricoconcierge.solicitation.Standing;
import fr.bricoconcierge.worktime.SlotTaken;
import fr.bricoconcierge.worktime.TimeBlocks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes appointments, moves them, and keeps what became of them. */
@Service
@Transactional
public class Appointments {

    /** Somebody who waits at the door may be noted while one is there. */
    private static final Duration JUST_NOW = Duration.ofMinutes(15);

    private final StoredAppointments appointments;
    private final AppointmentReading reading;
    private final TimeBlocks time;
    private final Team team;
    private final Solicitations solicitations;
    private final ReceivedCommands commands;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Appointments(
            StoredAppointments appointments,
            AppointmentReading reading,
            TimeBlocks time,
            Team team,
            Solicitations solicitations,
            ReceivedCommands commands,
            ApplicationEventPublisher events,
            Clock clock) {
        this.appointments = appointments;
        this.reading = reading;
        this.time = time;
        this.team = team;
        this.solicitations = solicitations;
        this.commands = commands;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public AppointmentView get(AppointmentId id) {
        return reading.get(id);
    }

    @Transactional(readOnly = true)
    public Optional<AppointmentView> find(AppointmentId id) {
        return reading.find(id);
    }

    /** Whether somebody is to come to that household, today or later. */
    @Transactional(readOnly = true)
    public boolean isExpected(HouseholdId household) {
        return reading.isExpected(household, Moment.dateOf(clock.instant()));
    }

    /**
     * Makes an appointment and takes the time of whoever goes there.
     *
     * @throws SlotTaken when one of them is busy
     */
    public AppointmentId book(UUID command, NewAppointment wanted, AccountId by) {
        return book(command, wanted, null, by);
    }

    /**
     * The same.
     *
     * @param ours why the charter is passed over where it is, when nobody asked for the appointment and we propose it
     */
    AppointmentId book(UUID command, NewAppointment wanted, @Nullable Excuse ours, AccountId by) {
        return new AppointmentId(commands.once(command, () -> add(wanted, ours, by)));
    }

    @Transactional(readOnly = true)
    Standing standing(HouseholdId household) {
        return solicitations.standing(household);
    }

    /**
     * The resident knows and agrees.
     *
     * @param by who heard it from them; none: the resident, by their own link
     */
    public void confirm(AppointmentId id, @Nullable AccountId by) {
        Appointment appointment = getAppointment(id);
        appointment.confirm();
        appointments.saveAndFlush(appointment);
        events.publishEvent(new AppointmentConfirmed(id, by));
    }

    /** It took place; a visit that is closed says so. */
    public void markDone(AppointmentId id) {
        Appointment appointment = getAppointment(id);
        appointment.settle(AppointmentState.DONE, clock.instant(), null);
        announceEnd(appointment);
    }

    /** Nobody was there: the time is free again. */
    public void markAbsent(AppointmentId id, AccountId by) {
        Appointment appointment = getAppointment(id);
        appointment.markAbsent(clock.instant(), by);
        time.release(id.value());
        announceEnd(appointment);
    }

    /**
     * It was not an absence after all.
     *
     * @throws SlotTaken when the time was given away meanwhile
     */
    public void takeBackAbsence(AppointmentId id) {
        Appointment appointment = getAppointment(id);
        appointment.takeBackAbsence();
        time.take(appointment.block(), appointment.team());
    }

    /** @param by none: the resident, by their own link */
    public void cancel(AppointmentId id, CancelledBy whose, @Nullable String why, @Nullable AccountId by) {
        Appointment appointment = getAppointment(id);
        appointment.cancel(whose, why, clock.instant(), by);
        time.release(id.value());
        solicitations.takeBack(id.value());
        announceEnd(appointment);
    }

    /**
     * Puts an appointment at another moment. The old one stays, cancelled or absent, and the new one names it.
     *
     * @param by none: the resident, by their own link
     * @throws SlotTaken when one of those who would go is busy; nothing has changed then
     */
    public AppointmentId reschedule(UUID command, AppointmentId id, AppointmentMove move, @Nullable AccountId by) {
        return new AppointmentId(commands.once(command, () -> move(getAppointment(id), move, by)));
    }

    /** Refuses a moment that is over or years away, and whoever visits nobody. */
    @Transactional(readOnly = true)
    void check(Instant startsAt, AccountId first, @Nullable AccountId second) {
        if (Moment.dateOf(startsAt).isBefore(Moment.dateOf(clock.instant()))) {
            throw new Refused("day", "Ce jour est déjà passé.");
        }
        if (startsAt.isBefore(clock.instant().minus(JUST_NOW))) {
            throw new Refused("startsAt", "Cette heure est déjà passée.");
        }
        if (Moment.dateOf(startsAt).isAfter(Moment.dateOf(clock.instant()).plusYears(1))) {
            throw new Refused("day", "C’est dans plus d’un an\u00a0: vérifiez l’année.");
        }
        team.require(Role.CONCIERGE, "account", List.of(first));
        team.require(Role.CONCIERGE, "second", second == null ? List.of() : List.of(second));
    }

    private UUID add(NewAppointment wanted, @Nullable Excuse ours, AccountId by) {
        check(wanted.startsAt(), wanted.account(), wanted.second());
        reading.requireReason(wanted.reason());
        Appointment appointment = new Appointment(wanted, reading.householdFor(wanted), clock.instant(), by);
        appointments.saveAndFlush(appointment);
        UUID id = appointment.id().value();
        if (ours != null) {
            var act = new Act(ActKind.APPOINTMENT, id, appointment.household(), clock.instant(), by);
            solicitations.count(act, ours);
        }
        time.take(appointment.block(), appointment.team());
        events.publishEvent(new AppointmentBooked(appointment.id()));
        return id;
    }

    private UUID move(Appointment former, AppointmentMove move, @Nullable AccountId by) {
        check(move.startsAt(), move.account(), move.second());
        if (former.isOpen()) {
            former.cancel(move.askedBy(), move.why(), clock.instant(), by);
        } else if (former.state() != AppointmentState.ABSENT || reading.isMoved(former.id())) {
            throw new Refused("Ce rendez-vous ne peut plus être déplacé.");
        }
        Appointment next = appointments.saveAndFlush(former.movedTo(move, clock.instant(), by));
        solicitations.handOver(former.id().value(), next.id().value());
        time.move(former.id().value(), former.team(), next.block(), next.team());
        events.publishEvent(new AppointmentMoved(former.id(), next.id()));
        return next.id().value();
    }

    private void announceEnd(Appointment appointment) {
        appointments.saveAndFlush(appointment);
        events.publishEvent(new AppointmentSettled(appointment.id(), appointment.state()));
    }

    private Appointment getAppointment(AppointmentId id) {
        return appointments.findById(id).orElseThrow(() -> new AppointmentNotFound(id));
    }
}
