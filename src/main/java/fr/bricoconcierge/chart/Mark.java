package fr.bricoconcierge.chart;

import java.util.Locale;

/**
 * One shape of a drawing, ready to be written as SVG.
 *
 * @param tone what it stands for: a class of {@code css/chart.css}, which knows the colours
 * @param path where a path goes, or what a text says
 */
public record Mark(Shape shape, String tone, double x, double y, double width, double height, String path) {

    /** A dot is drawn around x and y with half its width; a line leads from x and y so far to the right and down. */
    public enum Shape {
        BAR,
        LINE,
        DOT,
        PATH,
        TEXT
    }

    public Mark {
        if (!Double.isFinite(x) || !Double.isFinite(y) || !Double.isFinite(width) || !Double.isFinite(height)) {
            throw new IllegalArgumentException(shape + " at no place: " + x + ", " + y + ", " + width + ", " + height);
        }
    }

    static Mark bar(String tone, double x, double y, double width, double height) {
        return new Mark(Shape.BAR, tone, x, y, Math.max(0, width), Math.max(0, height), "");
    }

    static Mark line(String tone, double x, double y, double x2, double y2) {
        return new Mark(Shape.LINE, tone, x, y, x2 - x, y2 - y, "");
    }

    static Mark dot(String tone, double x, double y, double radius) {
        return new Mark(Shape.DOT, tone, x, y, 2 * radius, 2 * radius, "");
    }

    static Mark path(String tone, Trace trace) {
        return new Mark(Shape.PATH, tone, trace.left(), trace.top(), trace.width(), trace.height(), trace.said());
    }

    static Mark text(String tone, double x, double y, String words) {
        return new Mark(Shape.TEXT, tone, x, y, 0, 0, words);
    }

    public String left() {
        return written(x);
    }

    public String top() {
        return written(y);
    }

    public String wide() {
        return written(width);
    }

    public String high() {
        return written(height);
    }

    public String right() {
        return written(x + width);
    }

    public String bottom() {
        return written(y + height);
    }

    public String radius() {
        return written(width / 2);
    }

    /** With a point and one decimal at most, whatever the language of the machine. */
    static String written(double number) {
        String text = String.format(Locale.ROOT, "%.1f", number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
