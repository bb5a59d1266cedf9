package fr.bricoconcierge.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How a figure grew from day to day, against the straight line that leads to its target. */
public final class Course {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.FRANCE);
    private static final double TOP = 26;
    private static final double HEIGHT = 128;
    private static final double BOTTOM = TOP + HEIGHT;

    private Course() {}

    /** What stood at the end of that day. */
    public record Point(LocalDate day, double figure) {}

    /** From the first day to the last, where the figure should stand at the goal. */
    public record Aim(LocalDate start, LocalDate end, double goal) {}

    public static Drawing of(List<Point> points, Aim aim) {
        double largest = points.stream().mapToDouble(Point::figure).max().orElse(0);
        Scale scale = Scale.upTo(Math.max(largest, aim.goal()), HEIGHT);
        List<Mark> marks = new ArrayList<>();
        marks.add(Mark.line("chart__axis", 0, BOTTOM, Drawing.WIDTH, BOTTOM));
        marks.add(Mark.line("chart__aim", 0, BOTTOM, Drawing.WIDTH, BOTTOM - scale.of(aim.goal())));
        String goal = "objectif\u00a0" + InFrench.whole(Math.round(aim.goal()));
        marks.add(Mark.text(
                "chart__words chart__words--small chart__words--end",
                Drawing.WIDTH,
                BOTTOM - scale.of(aim.goal()) - 6,
                goal));
        if (!points.isEmpty()) {
            grow(marks, points, aim, scale);
        }
        marks.add(Mark.text(
                "chart__words chart__words--small", 0, BOTTOM + 17, aim.start().format(DAY)));
        marks.add(Mark.text(
                "chart__words chart__words--small chart__words--end",
                Drawing.WIDTH,
                BOTTOM + 17,
                aim.end().format(DAY)));
        return new Drawing((int) BOTTOM + 24, marks);
    }

    /** In steps, since nothing grows between two days; the last point bears its figure. */
    private static void grow(List<Mark> marks, List<Point> points, Aim aim, Scale scale) {
        Trace trace = new Trace().to(0, BOTTOM);
        double x = 0;
        double y = BOTTOM;
        for (Point point : points) {
            x = across(point.day(), aim);
            trace.to(x, y);
            y = BOTTOM - scale.of(point.figure());
            trace.to(x, y);
        }
        marks.add(Mark.path("chart__course", trace));
        marks.add(Mark.dot("chart__dot", x, y, 5));
        String shown = InFrench.whole(Math.round(points.get(points.size() - 1).figure()));
        boolean right = x + Words.width(shown, 14) + 10 > Drawing.WIDTH;
        String side =
                right ? "chart__words chart__words--strong chart__words--end" : "chart__words chart__words--strong";
        marks.add(Mark.text(side, right ? x - 9 : x + 9, Math.min(BOTTOM - 4, y + 16), shown));
    }

    private static double across(LocalDate day, Aim aim) {
        double all = Math.max(1, ChronoUnit.DAYS.between(aim.start(), aim.end()));
        double gone = ChronoUnit.DAYS.between(aim.start(), day);
        return Math.max(0, Math.min(1, gone / all)) * Drawing.WIDTH;
    }
}
