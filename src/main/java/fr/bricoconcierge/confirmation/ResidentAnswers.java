package fr.bricoconcierge.confirmation;

import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.account.Team;
import fr.bricoconcierge.account.Team.Member;
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
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
    private final Team team;
    private final NewsForTheTeam news;
    private final Clock clock;

    ResidentAnswers(
            PersonalLinks links,
            ThreadReading reading,
            Appointments appointments,
            FreeSlots slots,
            Team team,
            NewsForTheTeam news,
            Clock clock) {
        this.links = links;
        this.reading = reading;
        this.appointments = appointments;
        this.slots = slots;
        this.team = team;
        this.news = news;
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
            news.cancelled(appointment);
        }
    }

    /** When it could take place instead and for as long, with the same people, or others once those have left. */
    @Transactional(readOnly = true)
    List<Instant> otherMoments(AppointmentView appointment) {
        return List.copyOf(offers(appointment).keySet());
    }

    /** @throws Refused when the moment is not, or no longer, among those offered */
    @Transactional(readOnly = true)
    void requireOffered(AppointmentView appointment, Instant startsAt) {
        requireTeam(appointment, startsAt);
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
        List<AccountId> people = requireTeam(appointment, startsAt);
        var move = new AppointmentMove(
                startsAt,
                appointment.minutes(),
                people.get(0),
                people.size() > 1 ? people.get(1) : null,
                CancelledBy.RESIDENT,
                "Par le lien de l’habitant");
        AppointmentId next = appointments.reschedule(command, appointment.id(), move, null);
        news.moved(appointment, appointments.get(next));
        return next;
    }

    private List<AccountId> requireTeam(AppointmentView appointment, Instant startsAt) {
        return Optional.ofNullable(offers(appointment).get(startsAt))
                .orElseThrow(() -> new Refused("moment", "Ce moment vient d’être pris. Choisissez-en un autre."));
    }

    /** Each moment with those who would come then. */
    private SortedMap<Instant, List<AccountId>> offers(AppointmentView appointment) {
        List<AccountId> there =
                team.members(Role.CONCIERGE).stream().map(Member::id).toList();
        List<AccountId> same = Stream.of(appointment.account(), appointment.second())
                .filter(there::contains)
                .toList();
        var offers = new TreeMap<Instant, List<AccountId>>();
        (same.isEmpty() ? there.stream().map(List::of) : Stream.of(same))
                .forEach(people -> free(people, appointment).forEach(moment -> offers.putIfAbsent(moment, people)));
        while (offers.size() > OFFERED) {
            offers.pollLastEntry();
        }
        return offers;
    }

    private List<Instant> free(List<AccountId> people, AppointmentView appointment) {
        return slots.next(people, clock.instant().plus(NOTICE), Duration.ofMinutes(appointment.minutes()), OFFERED);
    }
}
