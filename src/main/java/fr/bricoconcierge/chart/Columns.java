package fr.bricoconcierge.chart;

import java.util.ArrayList;
import java.util.List;

/** Standing bars in the order of time: one picture, or several small ones that share their axis. */
public final class Columns {

    private static final int SMALL = 96;

    private Columns() {}

    /** One column; {@code label} is written under it where there is room. */
    public record Column(String label, long figure) {}

    /** Some columns under their own title, on their own scale. */
    public record Panel(String title, List<Column> columns) {}

    public static Drawing of(List<Column> columns) {
        List<Mark> marks = new ArrayList<>();
        draw(marks, columns, new Box(0, 20, Drawing.WIDTH, 110));
        return new Drawing(156, marks);
    }

    /** Small multiples, two beside each other. */
    public static Drawing of(Panel... panels) {
        double wide = (Drawing.WIDTH - 24) / 2.0;
        List<Mark> marks = new ArrayList<>();
        for (int at = 0; at < panels.length; at++) {
            double left = at % 2 * (wide + 24);
            double top = at / 2 * (double) (SMALL + 34);
            marks.add(Mark.text(
                    "chart__words chart__words--strong", left, top + 14, Words.within(panels[at].title(), wide, 14)));
            draw(marks, panels[at].columns(), new Box(left, top + 34, wide, SMALL - 54));
        }
        int rows = (panels.length + 1) / 2;
        return new Drawing(Math.max(1, rows * (SMALL + 34) - 20), marks);
    }

    private static void draw(List<Mark> marks, List<Column> columns, Box box) {
        long largest = columns.stream().mapToLong(Column::figure).max().orElse(0);
        Scale scale = Scale.upTo(largest, box.height());
        double step = columns.isEmpty() ? 0 : Math.min(48, box.width() / columns.size());
        int every = Math.max(1, (int) Math.ceil(Words.width("00/00", 12) * 1.25 / Math.max(step, 0.1)));
        boolean told = false;
        for (int at = 0; at < columns.size(); at++) {
            Column column = columns.get(at);
            double high = scale.seen(column.figure());
            double left = box.left() + at * step;
            marks.add(Mark.bar("chart__bar", left + step * 0.1, box.bottom() - high, step * 0.8, high));
            if (column.figure() == largest && largest > 0 && !told) {
                told = true;
                marks.add(largest(left + step / 2, box, InFrench.whole(largest)));
            }
            if (at % every == 0 && (columns.size() - at) * step >= Words.width(column.label(), 12)) {
                marks.add(Mark.text("chart__words chart__words--small", left, box.bottom() + 15, column.label()));
            }
        }
        marks.add(Mark.line("chart__axis", box.left(), box.bottom(), box.left() + box.width(), box.bottom()));
    }

    /** The largest figure is written over its column, within the picture. */
    private static Mark largest(double middle, Box box, String figure) {
        double half = Words.width(figure, 12) / 2;
        double at = Math.max(box.left() + half, Math.min(box.left() + box.width() - half, middle));
        return Mark.text("chart__words chart__words--small chart__words--middle", at, box.top() - 5, figure);
    }

    private record Box(double left, double top, double width, double height) {
        double bottom() {
            return top + height;
        }
    }
}
