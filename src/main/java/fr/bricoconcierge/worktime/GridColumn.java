package fr.bricoconcierge.worktime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day laid out over its hours.
 *
 * @param holiday what the day is called, when nobody works
 * @param now the quarter of an hour it is, on the day it is
 */
public record GridColumn(
        String id,
        String title,
        boolean today,
        @Nullable String holiday,
        List<Span> worked,
        List<GridBlock> blocks,
        List<FreeHour> free,
        @Nullable Integer now) {

    /** Hours that are worked. */
    public record Span(int row, int rows) {}

    /**
     * An hour in which nothing is planned.
     *
     * @param said « mardi 3 mars, 14 h »
     * @param worked whether it is one of those offered
     */
    public record FreeHour(int row, String path, String said, boolean worked) {}
}
