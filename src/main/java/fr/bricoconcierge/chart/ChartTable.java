package fr.bricoconcierge.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of a chart; the first column names the rows. */
public record ChartTable(List<String> header, List<Row> rows) {

    public static ChartTable of(String... header) {
        return new ChartTable(List.of(header), new ArrayList<>());
    }

    public ChartTable row(String name, Cell... cells) {
        if (cells.length != header.size() - 1) {
            throw new IllegalArgumentException("a row of " + cells.length + " cells under " + header);
        }
        rows.add(new Row(name, Arrays.asList(cells)));
        return this;
    }

    /** One line, as a file takes it. */
    public record Row(String name, List<Cell> cells) {

        public List<String> plain() {
            List<String> all = new ArrayList<>(List.of(name));
            cells.forEach(cell -> all.add(cell.plain()));
            return all;
        }
    }

    /**
     * One figure.
     *
     * @param plain as a spreadsheet reads it, without spaces inside
     * @param href the rows behind it; none when there is nothing to open
     */
    public record Cell(String shown, String plain, @Nullable String href) {

        public static Cell of(long number) {
            return of(number, null);
        }

        public static Cell of(long number, @Nullable String href) {
            return new Cell(InFrench.whole(number), Long.toString(number), number == 0 ? null : href);
        }

        public static Cell words(String words) {
            return new Cell(words, words, null);
        }
    }
}
