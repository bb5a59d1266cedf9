package fr.bricoconcierge.tour;

import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.account.Team;
import fr.bricoconcierge.command.ReceivedCommands;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.SectorId;
import fr.bricoconcierge.worktime.BlockKind;
import fr.bricoconcierge.worktime.TimeBlock;
import fr.bricoconcierge.worktime.TimeBlocks;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans tours, and calls them off. */
@Service
@Transactional
public class TourPlanning {

    /** More than a pair can knock at in half a day. */
    static final int MOST_DOORS = 200;

    private final Tours tours;
    private final TourDoors doors;
    private final TimeBlocks time;
    private final Team team;
    private final ReceivedCommands commands;
    private final Clock clock;

    TourPlanning(Tours tours, TourDoors doors, TimeBlocks time, Team team, ReceivedCommands commands, Clock clock) {
        this.tours = tours;
        this.doors = doors;
        this.time = time;
        this.team = team;
        this.commands = commands;
        this.clock = clock;
    }

    /**
     * Plans a tour, chooses its doors and takes the time of its pair.
     *
     * @throws fr.bricoconcierge.worktime.SlotTaken when one of the pair is busy
     */
    public TourId plan(UUID command, TourPlan plan) {
        return new TourId(commands.once(command, () -> addTour(plan).value()));
    }

    /** Calls off a tour that has not begun, and frees the time of its pair. */
    public void cancel(TourId id) {
        Tour tour = tours.findById(id).orElseThrow(() -> new TourNotFound(id));
        tour.cancel();
        time.release(id.value());
    }

    private TourId addTour(TourPlan plan) {
        if (Moment.dateOf(plan.startsAt()).isBefore(Moment.dateOf(clock.instant()))) {
            throw new Refused(
                    "heldOn", "Ce jour est passé\u00a0: une tournée se prépare pour aujourd’hui ou plus tard.");
        }
        DoorChoice choice = plan.doors();
        boolean wholeStreets = choice.kind() == DoorChoice.Kind.STREETS;
        if (wholeStreets && choice.streets().isEmpty()) {
            throw new Refused("streets", "Choisissez au moins une rue.");
        }
        if (!wholeStreets && (choice.howMany() < 1 || choice.howMany() > MOST_DOORS)) {
            throw new Refused("howMany", "Une tournée compte de 1 à %d portes.".formatted(MOST_DOORS));
        }
        team.require(Role.CONCIERGE, "first", plan.team());
        Tour tour = tours.saveAndFlush(new Tour(plan));
        int count = doors.choose(
                tour.id(), tour.sector(), tour.startsAt(), choice, wholeStreets ? Integer.MAX_VALUE : choice.howMany());
        judge(choice.kind(), count, tour.sector());
        takeTime(tour);
        return tour.id();
    }

    private void judge(DoorChoice.Kind kind, int count, SectorId sector) {
        if (count > MOST_DOORS) {
            throw new Refused(
                    "streets",
                    "Ces rues comptent %d portes, une tournée %d au plus. Choisissez moins de rues."
                            .formatted(count, MOST_DOORS));
        }
        if (count == 0) {
            throw switch (kind) {
                case STREETS ->
                    new Refused("streets", "Aucune porte à frapper dans ces rues, ou une autre tournée y va déjà.");
                case NEXT -> new Refused("doors", noneLeft(doors.held(sector)));
                case AGAIN ->
                    new Refused(
                            "doors", "Aucune porte à refaire à ce moment-là. Essayez une autre heure de la journée.");
            };
        }
    }

    private static String noneLeft(int held) {
        String why = held == 0
                ? "Il ne reste aucune porte jamais frappée."
                : "Il ne reste aucune porte jamais frappée et libre\u00a0: %d %s à une autre tournée."
                        .formatted(held, held == 1 ? "est déjà" : "sont déjà");
        return why + " Choisissez des rues ou les portes à refaire.";
    }

    private void takeTime(Tour tour) {
        UUID id = tour.id().value();
        var block = new TimeBlock(
                        BlockKind.TOUR, id, tour.startsAt(), tour.endsAt(), BlockKind.TOUR.label(), "/tournees/" + id)
                .in(tour.sector());
        time.take(block, tour.team());
    }
}
