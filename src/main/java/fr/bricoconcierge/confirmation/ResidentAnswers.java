package fr.bricoconcierge.confirmation;

import fr.bricoconcierge.agenda.AppointmentId;
import fr.bricoconcierge.agenda.AppointmentMove;
import fr.bricoconcierge.agenda.AppointmentState;
import fr.bricoconcierge.agenda.AppointmentView;
import fr.bricoconcierge.agenda.Appointments;
import fr.bricoconcierge.agenda.CancelledBy;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.worktime.FreeSlots;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a resident may do about their one appointment by their link: say they will be there, move it, cancel it. */
@Service
@Transactional
class ResidentAnswers {

    private static final int OFFERED = 12;
    /** Nobody is asked to come sooner than that without a word with them. */
    private static final Duration NOTICE = Duration.ofHours(24);

    private final PersonalLinks links;
    private final ThreadReading reading;
    private final Appointments appointments;
    private final FreeSlots slots;
    private final Clock clock;

    ResidentAnswers(
            PersonalLinks links, ThreadReading reading, Appointments appointments, FreeSlots slots, Clock clock) {
        this.links = links;
        this.reading = reading;
        this.appointments = appointments;
        this.slots = slots;
        this.clock = clock;
    }

    /** The appointment as it is now, wherever it was moved since. */
    @Transactional(readOnly = true)
    Optional<AppointmentView> find(String token) {
        return links.find(token).map(any -> appointments.get(reading.thread(any).current()));
    }

    /** Whether there still is something to answer. */
    boolean isOpen(AppointmentView appointment) {
        return appointment.isOpen() && appointment.startsAt().isAfter(clock.instant());
    }

    /** A second tap changes nothing. */
    void confirm(AppointmentView appointment) {
        if (isOpen(appointment) && appointment.state() == AppointmentState.PLANNED) {
            appointments.confirm(appointment.id(), null);
        }
    }

    void cancel(AppointmentView appointment) {
        if (isOpen(appointment)) {
            appointments.cancel(appointment.id(), CancelledBy.RESIDENT, "Par le lien de l’habitant", null);
        }
    }

    /** When it could take place instead, with the same people and for as long. */
    @Transactional(readOnly = true)
    List<Instant> otherMoments(AppointmentView appointment) {
        return slots.next(
                team(appointment), clock.instant().plus(NOTICE), Duration.ofMinutes(appointment.minutes()), OFFERED);
    }

    /**
     * Puts it at one of the moments offered.
     *
     * @throws Refused when the moment is not, or no longer, among them
     */
    AppointmentId move(UUID command, AppointmentView appointment, Instant startsAt) {
        if (!isOpen(appointment)) {
            throw new Refused("moment", "Ce rendez-vous ne peut plus être déplacé ici. Appelez-nous.");
        }
        if (!otherMoments(appointment).contains(startsAt)) {
            throw new Refused("moment", "Ce moment vient d’être pris. Choisissez-en un autre.");
        }
        var move = new AppointmentMove(
                startsAt,
                appointment.minutes(),
                appointment.account(),
                appointment.second(),
                CancelledBy.RESIDENT,
                "Par le lien de l’habitant");
        return appointments.reschedule(command, appointment.id(), move, appointment.account());
    }

    private static List<AccountId> team(AppointmentView appointment) {
        return Stream.of(appointment.account(), appointment.second())
                .filter(Objects::nonNull)
                .toList();
    }
}
