package fr.bricoconcierge.resident;

import fr.bricoconcierge.command.ReceivedCommands;
import fr.bricoconcierge.door.DoorView;
import fr.bricoconcierge.door.Doors;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.ResidentMovedOut;
import fr.bricoconcierge.shared.SectorId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves people to another home: a household, or one person out of it. What happened stays where it happened (H0). */
@Service
@Transactional
public class Moving {

    private static final int DAYS_AHEAD = 7;
    private static final int YEARS_BACK = 5;

    private final Residents residents;
    private final Households households;
    private final PastHomes pastHomes;
    private final Reuniting reuniting;
    private final Doors doors;
    private final ReceivedCommands commands;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Moving(
            Residents residents,
            Households households,
            PastHomes pastHomes,
            Reuniting reuniting,
            Doors doors,
            ReceivedCommands commands,
            ApplicationEventPublisher events,
            Clock clock) {
        this.residents = residents;
        this.households = households;
        this.pastHomes = pastHomes;
        this.reuniting = reuniting;
        this.doors = doors;
        this.commands = commands;
        this.events = events;
        this.clock = clock;
    }

    /** Moves the person of that card, and answers whose card shows it. */
    public ResidentId move(UUID command, ResidentId who, Move move, AccountId by) {
        return new ResidentId(
                commands.once(command, () -> moveOnce(who, move, by).value()));
    }

    /** Makes one household of those of two people. */
    public ResidentId liveTogether(
            UUID command, ResidentId who, ResidentId other, boolean whereTheOtherLives, AccountId by) {
        return new ResidentId(commands.once(command, () -> {
            reuniting.lock(who, other);
            ResidentId one = getKnown(reuniting.keptOf(who)).id();
            reuniting.liveTogether(one, getKnown(reuniting.keptOf(other)).id(), whereTheOtherLives, by);
            return one.value();
        }));
    }

    private ResidentId moveOnce(ResidentId asked, Move move, AccountId by) {
        reuniting.lock(asked, asked);
        Resident person = getKnown(reuniting.keptOf(asked));
        Household home = households.findById(person.household()).orElseThrow();
        check(move, home, person);
        boolean alone = residents.findByHousehold(home.id()).stream()
                .allMatch(each -> each.isForgotten() || each.id().equals(person.id()));
        if (move.whole() || alone) {
            pastHomes.keep(home.id(), home, move.on(), by);
            home.moves(move.door(), move.place(), sectorOf(move), move.on());
            households.saveAndFlush(home);
        } else {
            leave(person, home, move, by);
        }
        return person.id();
    }

    private void leave(Resident person, Household home, Move move, AccountId by) {
        Household own = home.ofSomebodyWhoLeaves();
        own.moves(move.door(), move.place(), sectorOf(move), move.on());
        households.saveAndFlush(own);
        person.leaveFor(own);
        residents.saveAndFlush(person);
        pastHomes.keep(home, own, person.id(), move.on(), by);
        events.publishEvent(
                new ResidentMovedOut(person.id(), home.id(), own.id(), move.withDebts(), by, clock.instant()));
    }

    private void check(Move move, Household home, Resident person) {
        LocalDate today = Moment.dateOf(clock.instant());
        if (move.on().isAfter(today.plusDays(DAYS_AHEAD))) {
            throw new Refused(
                    "movedOn", "Notez le déménagement quand il a lieu\u00a0: au plus une semaine à l’avance.");
        }
        LocalDate since = home.livesSince();
        if (move.on().isBefore(today.minusYears(YEARS_BACK))
                || (since != null && move.on().isBefore(since))) {
            throw new Refused("movedOn", "Cette date est trop ancienne. Vérifiez le jour et l’année.");
        }
        if (move.door() != null && doors.find(move.door()).isEmpty()) {
            throw new Refused("placeWords", "Choisissez une adresse de la liste.");
        }
        boolean sameDoor = move.door() != null && move.door().equals(home.door());
        boolean samePlace = move.place() != null && move.door() == null && Objects.equals(move.place(), home.place());
        if (sameDoor || samePlace) {
            throw new Refused("placeWords", "C’est l’adresse actuelle. Choisissez la nouvelle.");
        }
        CardDetails details = Objects.requireNonNull(person.details());
        if (!details.isReachable() && move.door() == null && move.place() == null) {
            throw new Refused(
                    "placeWords", "Sans téléphone ni courriel, notez au moins la nouvelle adresse pour la retrouver.");
        }
    }

    private Resident getKnown(ResidentId id) {
        Resident person = residents.findById(id).orElseThrow(() -> new ResidentNotFound(id));
        if (person.isForgotten()) {
            throw new Refused("Cette fiche a été effacée\u00a0: elle ne peut plus être modifiée.");
        }
        return person;
    }

    private @Nullable SectorId sectorOf(Move move) {
        return move.door() == null
                ? null
                : doors.find(move.door()).map(DoorView::sector).orElse(null);
    }
}
