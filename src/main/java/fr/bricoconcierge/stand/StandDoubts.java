package fr.bricoconcierge.stand;

import fr.bricoconcierge.market.MarketReading;
import fr.bricoconcierge.market.MarketRow;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.worktime.PublicHolidays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is odd about a plan and may yet be meant: it is said once, and planned when one says so again (M1). */
@Component
class StandDoubts {

    private final MarketReading markets;

    StandDoubts(MarketReading markets) {
        this.markets = markets;
    }

    /** In sentences; none when nothing is odd. */
    List<String> about(StandPlan plan) {
        LocalDate day = Moment.dateOf(plan.startsAt());
        List<String> doubts = new ArrayList<>();
        PublicHolidays.named(day)
                .ifPresent(name ->
                        doubts.add("Le %s est un jour férié\u00a0: %s.".formatted(Moment.dayAndYear(day), name)));
        if (plan.market() != null) {
            markets.find(plan.market()).ifPresent(market -> {
                doubtDay(market, day, doubts);
                doubtHours(market, timeOf(plan.startsAt()), timeOf(plan.endsAt()), doubts);
            });
        }
        return doubts;
    }

    /** Of a series, whose days are those of the market. */
    List<String> about(StandSeriesForm series) {
        List<String> doubts = new ArrayList<>();
        markets.find(series.market())
                .ifPresent(market -> doubtHours(market, series.startsAt(), series.endsAt(), doubts));
        return doubts;
    }

    private static void doubtDay(MarketRow market, LocalDate day, List<String> doubts) {
        if (market.isHeldOn(day)) {
            return;
        }
        boolean otherWeek = day.getDayOfWeek() == market.weekday();
        doubts.add(
                otherWeek
                        ? "Ce marché a lieu %s, et pas cette semaine-là.".formatted(market.day())
                        : "Ce marché a lieu %s\u00a0: le %s est un %s."
                                .formatted(
                                        market.weeksApart() == 1 ? "le " + market.day() : market.day(),
                                        Moment.dayAndYear(day).replaceFirst("^\\S+ ", ""),
                                        day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.FRANCE)));
    }

    private static void doubtHours(
            MarketRow market, @Nullable LocalTime from, @Nullable LocalTime to, List<String> doubts) {
        LocalTime start = from == null ? market.startsAt() : from;
        LocalTime end = to == null ? market.endsAt() : to;
        if (start.isBefore(market.startsAt()) || end.isAfter(market.endsAt())) {
            doubts.add("Ce marché est ouvert de %s à %s\u00a0: vous y seriez de %s à %s."
                    .formatted(
                            Moment.hour(market.startsAt()),
                            Moment.hour(market.endsAt()),
                            Moment.hour(start),
                            Moment.hour(end)));
        }
    }

    private static LocalTime timeOf(Instant instant) {
        return instant.atZone(Moment.PARIS).toLocalTime();
    }
}
