package fr.bricoconcierge.stand;

import fr.bricoconcierge.market.ClosureRow;
import fr.bricoconcierge.market.MarketReading;
import fr.bricoconcierge.market.MarketRow;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.worktime.PublicHolidays;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The days of a series: those of the market, without its closures and, if so wished, without public holidays (M1). */
@Component
class StandSeriesDays {

    /** A series is planned for a year, not for a career. */
    private static final int MOST_DAYS = 366;

    private final MarketReading markets;
    private final StandOptions options;
    private final Clock clock;

    StandSeriesDays(MarketReading markets, StandOptions options, Clock clock) {
        this.markets = markets;
        this.options = options;
        this.clock = clock;
    }

    List<StandSeriesDay> of(StandSeriesForm form, MarketRow market) {
        check(form, market);
        List<ClosureRow> closures = markets.closures(market.id(), form.fromOn());
        LocalDate last = form.untilOn() == null ? form.fromOn().plusDays(MOST_DAYS) : form.untilOn();
        List<StandSeriesDay> days = new ArrayList<>();
        long open = 0;
        for (LocalDate day = form.fromOn(); !day.isAfter(last); day = day.plusDays(1)) {
            if (market.isHeldOn(day)) {
                StandSeriesDay next = judge(day, closures, form.skipHolidays());
                days.add(next);
                open += next.isOpen() ? 1 : 0;
            }
            if (form.times() != null && open == form.times()) {
                break;
            }
        }
        if (open == 0) {
            throw new Refused("untilOn", "Entre ces deux jours, le marché n’a jamais lieu.");
        }
        if (form.times() != null && open < form.times()) {
            throw new Refused("times", "En un an, ce marché n’a lieu que %d fois.".formatted(open));
        }
        return days;
    }

    private void check(StandSeriesForm form, MarketRow market) {
        if (market.isUncertain()) {
            throw new Refused(
                    "market",
                    "Ce marché n’est pas de toutes les semaines\u00a0: dites d’abord, au calendrier, un jour où il a lieu.");
        }
        if (form.fromOn().isBefore(Moment.dateOf(clock.instant()))) {
            throw new Refused("fromOn", "Choisissez un jour à venir.");
        }
        LocalDate last = form.untilOn();
        if (last != null && last.isBefore(form.fromOn())) {
            throw new Refused("untilOn", "Le dernier jour vient après le premier.");
        }
        if (last != null && last.isAfter(form.fromOn().plusDays(MOST_DAYS))) {
            throw new Refused("untilOn", "Prévoyez un an au plus.");
        }
        options.mayBeHeldOn(form.fromOn().with(TemporalAdjusters.nextOrSame(market.weekday())), "market");
    }

    private static StandSeriesDay judge(LocalDate day, List<ClosureRow> closures, boolean skipHolidays) {
        return closures.stream()
                .filter(closure -> closure.covers(day))
                .findFirst()
                .map(closure -> new StandSeriesDay(day, GapKind.CLOSED, closure.sentence()))
                .orElseGet(() -> skipHolidays && PublicHolidays.include(day)
                        ? new StandSeriesDay(day, GapKind.HOLIDAY, "C’est un jour férié.")
                        : StandSeriesDay.open(day));
    }
}
