package fr.bricoconcierge.demo;

import fr.bricoconcierge.door.Doors;
import fr.bricoconcierge.market.MarketCalendar;
import fr.bricoconcierge.market.MarketId;
import fr.bricoconcierge.resident.FirstMeeting;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.Uuids;
import fr.bricoconcierge.stand.StandForm;
import fr.bricoconcierge.stand.StandPlan;
import fr.bricoconcierge.stand.StandPlanning;
import fr.bricoconcierge.stand.StandSessionId;
import fr.bricoconcierge.stand.StandTallying;
import fr.bricoconcierge.stand.TallyKind;
import fr.bricoconcierge.stand.Tap;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Mornings on the markets, on every day without a tour; each working day of the story has something in the field. */
@Component
@ConditionalOnBooleanProperty("brico.demo")
class StandChapter {

    private static final List<Passer> PASSERS = List.of(
            new Passer("rachid", StandForm.WALKABOUT, 15, "14 rue d’Iéna Lille"),
            new Passer("josiane", StandForm.INSTALLED, 35, "9 rue du Brun Pain Tourcoing"),
            new Passer("bruno", StandForm.WALKABOUT, 60, "5 rue Colbert Lille"),
            new Passer("philippe", StandForm.INSTALLED, 95, "8 avenue Pottier Lambersart"),
            new Passer("carmen", StandForm.INSTALLED, 90, "12 rue des Postes Lille"));

    private final MarketCalendar marketCalendar;
    private final StandPlanning planning;
    private final StandTallying tallying;
    private final SeriesChapter series;
    private final CardDesk cards;
    private final Doors doors;
    private final Narrator narrator;

    StandChapter(
            MarketCalendar marketCalendar,
            StandPlanning planning,
            StandTallying tallying,
            SeriesChapter series,
            CardDesk cards,
            Doors doors,
            Narrator narrator) {
        this.marketCalendar = marketCalendar;
        this.planning = planning;
        this.tallying = tallying;
        this.series = series;
        this.cards = cards;
        this.doors = doors;
        this.narrator = narrator;
    }

    void tell(Stage stage) {
        DemoCalendar calendar = stage.calendar();
        Map<Stall, MarketId> markets = addMarkets(calendar);
        List<LocalDate> tours =
                IntStream.range(0, DemoCalendar.TOURS).mapToObj(calendar::tour).toList();
        List<Session> sessions = new ArrayList<>();
        for (LocalDate day : calendar.past()) {
            if (!tours.contains(day)) {
                sessions.add(plan(stage, markets, day, sessions.size()));
                hold(sessions.get(sessions.size() - 1), sessions.size());
            }
        }
        if (calendar.isWorkedToday()) {
            holdToday(calendar, plan(stage, markets, calendar.today(), 0));
        }
        plan(stage, markets, calendar.ahead(1), 1);
        plan(stage, markets, calendar.ahead(3), 0);
        series.tell(stage, Objects.requireNonNull(markets.get(Stall.WAZEMMES)));
        PASSERS.forEach(passer -> meet(stage, passer, sessions));
    }

    private Map<Stall, MarketId> addMarkets(DemoCalendar calendar) {
        Instant before = DemoCalendar.at(calendar.start().minusDays(4), 10, 0);
        Map<Stall, MarketId> markets = new EnumMap<>(Stall.class);
        for (Stall stall : Stall.values()) {
            markets.put(stall, narrator.tell(before, () -> marketCalendar.add(stall.market())));
        }
        return markets;
    }

    private Session plan(Stage stage, Map<Stall, MarketId> markets, LocalDate day, int number) {
        Stall stall = Stall.of(day.getDayOfWeek());
        AccountId first = stage.team().leader(number);
        AccountId second = stall.form() == StandForm.INSTALLED ? stage.team().other(first) : null;
        Instant starts = DemoCalendar.at(day, 9, 0);
        var plan = StandPlan.at(
                Objects.requireNonNull(markets.get(stall)),
                stall.form(),
                starts,
                DemoCalendar.at(day, 12, 0),
                first,
                second);
        Instant decided = starts.minus(Duration.ofDays(10));
        StandSessionId id = narrator.tell(decided, () -> planning.plan(Uuids.next(), plan));
        return new Session(id, day, stall.form(), first);
    }

    private void hold(Session session, int number) {
        Stall.Morning morning = Stall.Morning.of(number);
        count(session, morning, DemoCalendar.at(session.day(), 12, 0));
        narrator.tell(
                DemoCalendar.at(session.day(), 12, 5),
                () -> planning.close(session.id(), morning.weather(), morning.footfall(), morning.remarks()));
    }

    /** As far as the morning has come. */
    private void holdToday(DemoCalendar calendar, Session session) {
        if (calendar.now().isAfter(DemoCalendar.at(session.day(), 12, 5))) {
            hold(session, 0);
        } else {
            count(session, Stall.Morning.of(0), calendar.now());
        }
    }

    private void count(Session session, Stall.Morning morning, Instant until) {
        Instant at = DemoCalendar.at(session.day(), 9, 10);
        int[] left = morning.taps().clone();
        for (int round = 0; round < left[0]; round++) {
            for (TallyKind kind : TallyKind.values()) {
                Instant tapped = at.plusSeconds(45L * kind.ordinal());
                if (left[kind.ordinal()] > round && tapped.isBefore(until)) {
                    narrator.tell(tapped, () -> tallying.tap(session.id(), Tap.now(Uuids.next(), kind), session.by()));
                }
            }
            at = at.plus(Duration.ofMinutes(19));
        }
    }

    private void meet(Stage stage, Passer passer, List<Session> sessions) {
        List<Session> held = sessions.stream()
                .filter(session -> session.form() == passer.form())
                .toList();
        Session session = held.get((held.size() - 1) * passer.percent() / 100);
        Channel channel = passer.form() == StandForm.WALKABOUT ? Channel.WALKABOUT : Channel.STAND;
        var meeting = new FirstMeeting(
                passer.form().origin(),
                channel,
                doors.search(passer.address(), 1).get(0).id(),
                null,
                session.id().value());
        cards.open(stage, passer.key(), meeting, DemoCalendar.at(session.day(), 10, 35), session.by());
    }

    private record Session(StandSessionId id, LocalDate day, StandForm form, AccountId by) {}

    /**
     * Somebody who stopped at a stand.
     *
     * @param percent how far into the pilot
     */
    private record Passer(String key, StandForm form, int percent, String address) {}
}
