package fr.bricoconcierge.chart;

import java.util.ArrayList;
import java.util.List;

/** A line through points, or the edge of a surface. */
final class Trace {

    private final List<double[]> points = new ArrayList<>();
    private boolean closed;

    Trace to(double x, double y) {
        points.add(new double[] {x, y});
        return this;
    }

    Trace close() {
        closed = true;
        return this;
    }

    String said() {
        var text = new StringBuilder();
        for (double[] point : points) {
            text.append(text.isEmpty() ? "M" : "L")
                    .append(Mark.written(point[0]))
                    .append(' ')
                    .append(Mark.written(point[1]));
        }
        return text.append(closed ? "Z" : "").toString();
    }

    double left() {
        return points.stream().mapToDouble(point -> point[0]).min().orElse(0);
    }

    double top() {
        return points.stream().mapToDouble(point -> point[1]).min().orElse(0);
    }

    double width() {
        return points.stream().mapToDouble(point -> point[0]).max().orElse(0) - left();
    }

    double height() {
        return points.stream().mapToDouble(point -> point[1]).max().orElse(0) - top();
    }
}
