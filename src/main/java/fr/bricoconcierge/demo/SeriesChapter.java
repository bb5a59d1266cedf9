package fr.bricoconcierge.demo;

import fr.bricoconcierge.market.ClosureForm;
import fr.bricoconcierge.market.MarketCalendar;
import fr.bricoconcierge.market.MarketId;
import fr.bricoconcierge.shared.Uuids;
import fr.bricoconcierge.stand.StandForm;
import fr.bricoconcierge.stand.StandSeriesForm;
import fr.bricoconcierge.stand.StandSeriesPlanning;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Every Tuesday at Wazemmes in the weeks to come, but for the one on which the square is dug up. */
@Component
@ConditionalOnBooleanProperty("brico.demo")
class SeriesChapter {

    /** Beyond the days on which other chapters plan something. */
    private static final int WORKING_DAYS_AWAY = 8;

    private final MarketCalendar markets;
    private final StandSeriesPlanning planning;
    private final Narrator narrator;

    SeriesChapter(MarketCalendar markets, StandSeriesPlanning planning, Narrator narrator) {
        this.markets = markets;
        this.planning = planning;
        this.narrator = narrator;
    }

    void tell(Stage stage, MarketId wazemmes) {
        DemoCalendar calendar = stage.calendar();
        LocalDate first = calendar.ahead(WORKING_DAYS_AWAY).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
        var closure = ClosureForm.on(first.plusWeeks(1), "travaux sur la place");
        var series = new StandSeriesForm(
                Uuids.next(),
                wazemmes,
                StandForm.INSTALLED,
                first,
                null,
                5,
                LocalTime.of(9, 0),
                LocalTime.of(12, 0),
                stage.team().samira(),
                stage.team().mathieu(),
                true);
        narrator.tell(DemoCalendar.at(calendar.worked(-2), 16, 30), () -> markets.close(wazemmes, closure));
        narrator.tell(
                DemoCalendar.at(calendar.worked(-2), 16, 40),
                () -> planning.plan(series, stage.team().coordinator()));
    }
}
