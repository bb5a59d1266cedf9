package fr.bricoconcierge.figure;

import fr.bricoconcierge.rate.Rate;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a page shows it.
 *
 * @param value none when there is nothing to count yet; of a rate, in percent
 * @param said the figure as it is read
 * @param rate the figure with its interval, where it is one
 * @param lines the lines of a ranking, the largest first
 */
public record FigureView(
        String code,
        FigureTheme theme,
        String label,
        String unit,
        String definition,
        @Nullable BigDecimal value,
        String said,
        @Nullable Rate rate,
        List<Line> lines,
        @Nullable String href) {

    public boolean isRanking() {
        return value == null && !lines.isEmpty();
    }

    /** The unit, when the figure as it is read does not hold it. */
    public String unitBeside() {
        return value == null || unit.equals("%") ? "" : unit;
    }

    /** Where the interval begins on a scale of 100, and how wide it is. */
    public long from() {
        return rate == null ? 0 : Math.round(rate.low() * 100);
    }

    public long wide() {
        return rate == null ? 0 : Math.max(1, Math.round((rate.high() - rate.low()) * 100));
    }

    public long mark() {
        return rate == null ? 0 : Math.round(rate.share() * 100);
    }

    /**
     * One line of a ranking.
     *
     * @param percent how long its bar is, out of 100
     */
    public record Line(String label, String said, long percent) {}
}
