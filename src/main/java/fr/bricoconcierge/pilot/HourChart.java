package fr.bricoconcierge.pilot;

import fr.bricoconcierge.chart.Chart;
import fr.bricoconcierge.chart.ChartTable;
import fr.bricoconcierge.chart.ChartTable.Cell;
import fr.bricoconcierge.chart.HeatMap;
import fr.bricoconcierge.chart.HeatMap.Square;
import fr.bricoconcierge.pilot.ActivityReading.Hour;
import fr.bricoconcierge.rate.Rate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** When people answer the door: the share of knocks answered, by hour and day of the week. */
final class HourChart {

    private static final List<String> DAYS =
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");

    /** Fewer knocks say nothing yet. */
    private static final int ENOUGH = 5;

    private final List<Hour> hours;
    private final DashboardFilter filter;

    HourChart(List<Hour> hours, DashboardFilter filter) {
        this.hours = hours;
        this.filter = filter;
    }

    Chart chart() {
        List<Integer> weekdays =
                hours.stream().map(Hour::weekday).distinct().sorted().toList();
        int first = hours.stream().mapToInt(Hour::hour).min().orElse(9);
        int last = hours.stream().mapToInt(Hour::hour).max().orElse(19);
        List<Integer> columns = IntStream.rangeClosed(first, last).boxed().toList();
        Map<String, Hour> known = hours.stream().collect(Collectors.toMap(HourChart::key, Function.identity()));
        List<List<Square>> squares = weekdays.stream()
                .map(day -> columns.stream()
                        .map(hour -> square(known.get(day + " " + hour)))
                        .toList())
                .toList();
        var drawing = HeatMap.of(
                weekdays.stream()
                        .map(day -> DAYS.get(day - 1).substring(0, 3) + ".")
                        .toList(),
                columns.stream().map(hour -> hour + "\u00a0h").toList(),
                squares);
        return new Chart("heures", "À quelle heure on nous ouvre", said(), drawing, table(), null);
    }

    private ChartTable table() {
        ChartTable table =
                ChartTable.of("Jour et heure", "Passages", "Quelqu’un a ouvert", "Part", "Intervalle à 95\u00a0%");
        for (Hour hour : hours) {
            Rate rate = rate(hour);
            String href = filter.of("/tableau-de-bord/passages", "jour=" + hour.weekday(), "heure=" + hour.hour());
            table.row(
                    when(hour),
                    Cell.of(hour.knocks(), href),
                    Cell.of(hour.answered()),
                    Cell.words(rate.percent()),
                    Cell.words(rate.between()));
        }
        return table;
    }

    /** The surest of the good hours, not the luckiest: the one whose interval begins highest. */
    private String said() {
        Optional<Hour> best = hours.stream()
                .filter(hour -> hour.knocks() >= 2 * ENOUGH && hour.answered() > 0)
                .max(Comparator.comparingDouble(hour -> rate(hour).low()));
        String key =
                " Chaque case dit pour cent passages combien de fois on a ouvert\u00a0; un point, moins de cinq passages.";
        return best.map(hour -> "On nous ouvre le plus sûrement le %s\u00a0: %s."
                                .formatted(when(hour), rate(hour).said())
                        + key)
                .orElse(
                        hours.isEmpty()
                                ? "Aucune porte frappée encore."
                                : "Trop peu de passages pour dire quand on nous ouvre le plus." + key);
    }

    private static Square square(@Nullable Hour hour) {
        if (hour == null) {
            return new Square(0, null);
        }
        return new Square(
                hour.knocks(), hour.knocks() < ENOUGH ? null : rate(hour).share());
    }

    private static Rate rate(Hour hour) {
        return new Rate(hour.answered(), hour.knocks());
    }

    private static String when(Hour hour) {
        return DAYS.get(hour.weekday() - 1) + " à " + hour.hour() + "\u00a0h";
    }

    private static String key(Hour hour) {
        return hour.weekday() + " " + hour.hour();
    }
}
