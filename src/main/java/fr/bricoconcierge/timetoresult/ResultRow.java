package fr.bricoconcierge.timetoresult;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One group of referrals.
 *
 * @param counts how many are at each figure
 */
public record ResultRow(
        Grouping grouping,
        String key,
        String label,
        Map<ResultFigure, Integer> counts,
        Delay toReferral,
        Delay toMeeting,
        Delay toFile) {

    public ResultRow {
        counts = Map.copyOf(new EnumMap<>(counts));
    }

    public int count(ResultFigure figure) {
        return counts.getOrDefault(figure, 0);
    }

    public List<Cell> cells() {
        return List.of(
                cell(ResultFigure.MADE, toReferral),
                cell(ResultFigure.MET, toMeeting),
                cell(ResultFigure.FILED, toFile),
                cell(ResultFigure.LOST_BEFORE_MEETING, null),
                cell(ResultFigure.LOST_BEFORE_FILE, null),
                cell(ResultFigure.UNDER_WAY, null));
    }

    private Cell cell(ResultFigure figure, @Nullable Delay delay) {
        int count = count(figure);
        int of = figure == ResultFigure.LOST_BEFORE_FILE ? count(ResultFigure.MET) : count(ResultFigure.MADE);
        String href = count == 0
                ? null
                : "/orientations/delais/lignes?selon=%s&groupe=%s&chiffre=%s".formatted(grouping, key, figure);
        return new Cell(
                figure,
                count,
                figure == ResultFigure.MADE ? null : share(count, of),
                href,
                delay == null ? null : delay.brief());
    }

    /** No share of a few: « 2 sur 3 » says it better than 67 %. */
    private static String share(int count, int of) {
        if (of == 0 || count == 0) {
            return "";
        }
        return of < 10 ? "%d sur %d".formatted(count, of) : "%d\u00a0%%".formatted(Math.round(100.0 * count / of));
    }

    /**
     * One figure of a group.
     *
     * @param share of those that could have come there
     * @param href its rows
     * @param delay how long it took to come there
     */
    public record Cell(
            ResultFigure figure,
            int count,
            @Nullable String share,
            @Nullable String href,
            @Nullable String delay) {}
}
