package fr.bricoconcierge.pilot;

import fr.bricoconcierge.chart.Chart;
import fr.bricoconcierge.chart.ChartTable;
import fr.bricoconcierge.chart.ChartTable.Cell;
import fr.bricoconcierge.chart.Course;
import fr.bricoconcierge.chart.Course.Point;
import fr.bricoconcierge.pilot.TargetReading.DayCount;
import fr.bricoconcierge.shared.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** How a target grew from day to day. */
final class TargetChart {

    private TargetChart() {}

    static Chart of(TargetFigure target, List<DayCount> days, PilotPeriod period) {
        LocalDate start = Objects.requireNonNull(period.start());
        LocalDate end = Objects.requireNonNull(period.end());
        List<Point> points = new ArrayList<>();
        ChartTable table = ChartTable.of("Jour", "En plus", "En tout");
        long all = 0;
        for (DayCount day :
                days.stream().sorted(Comparator.comparing(DayCount::day)).toList()) {
            all += day.count();
            points.add(new Point(day.day(), all));
            table.row(Moment.dayAndYear(day.day()), Cell.of(day.count()), Cell.of(all));
        }
        String said = "%s sur %s\u00a0; le trait pointillé mène à l’objectif le %s."
                .formatted(
                        Figures.inFrench(all),
                        Figures.count(
                                target.goal(),
                                target.code().unit(),
                                target.code().unit()),
                        Moment.dayAndYear(end));
        var drawing = Course.of(points, new Course.Aim(start, end, target.goal()));
        return new Chart("course", "Depuis le début", said, drawing, table, null);
    }
}
