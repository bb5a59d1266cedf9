package fr.bricoconcierge.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lying bars, each under its own words, so that long names are read on a phone too. */
public final class Bars {

    private static final int ROW = 42;

    private Bars() {}

    /**
     * One bar.
     *
     * @param shown the figure in words, at its end
     * @param range between what the true figure lies; none when it is counted and not estimated
     */
    public record Bar(
            String label,
            double figure,
            String shown,
            @Nullable Range range) {

        public static Bar of(String label, long figure) {
            return new Bar(label, figure, InFrench.whole(figure), null);
        }
    }

    /** From where to where, on the scale of the bars. */
    public record Range(double low, double high) {}

    /** Up to the longest. */
    public static Drawing of(List<Bar> bars) {
        return of(bars, bars.stream().mapToDouble(Bar::figure).max().orElse(0));
    }

    /** @param top the figure of a bar over the whole width: 1 for shares */
    public static Drawing of(List<Bar> bars, double top) {
        Scale scale = Scale.upTo(top, Drawing.WIDTH);
        List<Mark> marks = new ArrayList<>();
        for (int row = 0; row < bars.size(); row++) {
            add(marks, bars.get(row), row * ROW, scale);
        }
        return new Drawing(Math.max(1, bars.size() * ROW), marks);
    }

    private static void add(List<Mark> marks, Bar bar, double top, Scale scale) {
        double room = Drawing.WIDTH - Words.width(bar.shown(), 14) - 12;
        marks.add(Mark.text("chart__words", 0, top + 15, Words.within(bar.label(), room, 14)));
        marks.add(
                Mark.text("chart__words chart__words--end chart__words--strong", Drawing.WIDTH, top + 15, bar.shown()));
        marks.add(Mark.bar("chart__track", 0, top + 22, Drawing.WIDTH, 12));
        marks.add(Mark.bar("chart__bar", 0, top + 22, scale.seen(bar.figure()), 12));
        Range range = bar.range();
        if (range != null) {
            double low = scale.of(range.low());
            double high = scale.of(range.high());
            marks.add(Mark.line("chart__range chart__range--gap", low, top + 28, high, top + 28));
            marks.add(Mark.line("chart__range", low, top + 28, high, top + 28));
            marks.add(Mark.line("chart__range", low, top + 23, low, top + 33));
            marks.add(Mark.line("chart__range", high, top + 23, high, top + 33));
        }
    }
}
