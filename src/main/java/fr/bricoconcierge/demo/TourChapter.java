package fr.bricoconcierge.demo;

import fr.bricoconcierge.knock.Attempt;
import fr.bricoconcierge.knock.Conversation;
import fr.bricoconcierge.knock.KnockId;
import fr.bricoconcierge.knock.KnockOutcome;
import fr.bricoconcierge.knock.Knocking;
import fr.bricoconcierge.knock.Pitch;
import fr.bricoconcierge.knock.PretextId;
import fr.bricoconcierge.knock.Pretexts;
import fr.bricoconcierge.notice.NoticeCode;
import fr.bricoconcierge.notice.NoticePrinting;
import fr.bricoconcierge.notice.NoticeStack;
import fr.bricoconcierge.resident.FirstMeeting;
import fr.bricoconcierge.sector.KnownSectors;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Origin;
import fr.bricoconcierge.shared.SectorId;
import fr.bricoconcierge.shared.Uuids;
import fr.bricoconcierge.tour.DoorChoice;
import fr.bricoconcierge.tour.TourId;
import fr.bricoconcierge.tour.TourPlan;
import fr.bricoconcierge.tour.TourPlanning;
import fr.bricoconcierge.tour.TourProgress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fourteen tours from door to door, and one that is planned. */
@Component
@ConditionalOnBooleanProperty("brico.demo")
class TourChapter {

    private static final String PARTNER = "Médiateur de la Ville de Tourcoing";
    private static final Duration A_DOOR = Duration.ofMinutes(10);

    private final NoticePrinting printing;
    private final NoticeStack stack;
    private final TourPlanning planning;
    private final TourProgress progress;
    private final Knocking knocking;
    private final Pretexts pretexts;
    private final KnownSectors knownSectors;
    private final CardDesk cards;
    private final JdbcClient database;
    private final Narrator narrator;

    TourChapter(
            NoticePrinting printing,
            NoticeStack stack,
            TourPlanning planning,
            TourProgress progress,
            Knocking knocking,
            Pretexts pretexts,
            KnownSectors knownSectors,
            CardDesk cards,
            JdbcClient database,
            Narrator narrator) {
        this.printing = printing;
        this.stack = stack;
        this.planning = planning;
        this.progress = progress;
        this.knocking = knocking;
        this.pretexts = pretexts;
        this.knownSectors = knownSectors;
        this.cards = cards;
        this.database = database;
        this.narrator = narrator;
    }

    void tell(Stage stage) {
        print(stage, stage.team().samira(), 120);
        print(stage, stage.team().mathieu(), 80);
        for (int number = 0; number < Walk.ALL.size(); number++) {
            walk(stage, number);
        }
        LocalDate soon = stage.calendar().ahead(2);
        plan(stage, Walk.ALL.size(), soon, "Lambersart Bourg", DoorChoice.next(9));
    }

    private void print(Stage stage, AccountId holder, int count) {
        Instant before = DemoCalendar.at(stage.calendar().start(), 8, 45);
        narrator.tell(before, () -> {
            printing.printBatch(Uuids.next(), holder, count, stage.team().coordinator());
        });
    }

    private TourId plan(Stage stage, int number, LocalDate day, String sector, DoorChoice doors) {
        DemoTeam team = stage.team();
        boolean evening = doors.kind() == DoorChoice.Kind.AGAIN;
        boolean withPartner = number == 7;
        Instant starts = evening ? DemoCalendar.at(day, 17, 15) : DemoCalendar.at(day, 14, 0);
        var plan = new TourPlan(
                sectorNamed(sector),
                starts,
                starts.plus(Duration.ofMinutes(evening ? 105 : 180)),
                team.leader(number),
                withPartner ? null : team.other(team.leader(number)),
                withPartner ? PARTNER : null,
                doors);
        Instant decided = DemoCalendar.at(day.minusDays(7), 11, 0);
        return narrator.tell(decided, () -> planning.plan(Uuids.next(), plan));
    }

    private void walk(Stage stage, int number) {
        Walk walk = Walk.ALL.get(number);
        LocalDate day = stage.calendar().tour(number);
        int length = walk.doors().length();
        TourId tour = plan(
                stage, number, day, walk.sector(), walk.again() ? DoorChoice.again(length) : DoorChoice.next(length));
        Iterator<String> people = walk.people().iterator();
        Instant at = walk.again() ? DemoCalendar.at(day, 17, 20) : DemoCalendar.at(day, 14, 5);
        List<DoorId> doors = doorsOf(tour);
        for (int door = 0; door < doors.size(); door++) {
            AccountId by = door % 2 == 0 || number == 7
                    ? stage.team().leader(number)
                    : stage.team().other(stage.team().leader(number));
            var visit = new AtTheDoor(number, door, Attempt.at(tour, doors.get(door), at, by));
            knock(stage, walk.doors().charAt(door), visit, people);
            at = at.plus(walk.again() ? A_DOOR.minusMinutes(3) : A_DOOR);
        }
        narrator.tell(at, () -> progress.finish(tour, walk.worked(), walk.surprised()));
    }

    private void knock(Stage stage, char letter, AtTheDoor visit, Iterator<String> people) {
        Attempt attempt = visit.attempt();
        KnockId id = KnockId.next();
        KnockOutcome outcome = Walk.outcome(letter);
        if (outcome == KnockOutcome.NOBODY) {
            NoticeCode notice = letter == '.' ? stack.next(attempt.by()).orElseThrow() : null;
            narrator.tell(attempt.at(), () -> knocking.nobody(id, attempt, notice));
            if (notice != null) {
                stage.cast().leave(visit.tour(), new Cast.LeftBehind(attempt.door(), notice, visit.day()));
            }
            return;
        }
        narrator.tell(attempt.at(), () -> knocking.somebody(id, attempt, talk(outcome, visit)));
        if (outcome == KnockOutcome.CONTACT || outcome == KnockOutcome.APPOINTMENT || outcome == KnockOutcome.DIRECT) {
            meet(stage, people.next(), id, visit);
        }
    }

    /** Mr Desmet is glad to be helped and wants no card; Mr Delattre is asked when the visit is over. */
    private void meet(Stage stage, String person, KnockId knock, AtTheDoor visit) {
        Attempt attempt = visit.attempt();
        Instant then = attempt.at().plusSeconds(180);
        var meeting = new FirstMeeting(Origin.TOUR, Channel.TOUR, attempt.door(), null, knock.value());
        if (person.equals("patrick") || person.equals("jean-claude")) {
            cards.openWithoutConsent(stage, person, meeting, then, attempt.by());
        } else {
            cards.open(stage, person, meeting, then, attempt.by());
        }
    }

    private Conversation talk(KnockOutcome outcome, AtTheDoor visit) {
        boolean short_ = outcome == KnockOutcome.REFUSED || outcome == KnockOutcome.NOT_NOW;
        boolean none = outcome == KnockOutcome.NO_KNOCK;
        Pitch pitch = short_ || visit.door() % 3 == 0 ? Pitch.SHORT : Pitch.LONG;
        LocalDate again = outcome == KnockOutcome.SEE_AGAIN ? visit.day().plusDays(10) : null;
        return new Conversation(
                outcome, none ? null : pitch, !short_ && !none, short_ || none ? null : pretext(visit), again);
    }

    private @Nullable PretextId pretext(AtTheDoor visit) {
        var choices = pretexts.choices();
        int mark = visit.tour() + visit.door();
        return mark % 3 == 2
                ? null
                : PretextId.of(choices.get(mark % choices.size()).value());
    }

    private SectorId sectorNamed(String name) {
        return knownSectors.all().stream()
                .filter(sector -> sector.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<DoorId> doorsOf(TourId tour) {
        return database
                .sql("select door_id from tour_door where tour_id = ? and not left_out order by position")
                .param(tour.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(DoorId::new)
                .toList();
    }

    /** One door of one tour. */
    private record AtTheDoor(int tour, int door, Attempt attempt) {
        LocalDate day() {
            return Moment.dateOf(attempt.at());
        }
    }
}
