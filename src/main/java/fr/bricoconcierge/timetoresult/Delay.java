package fr.bricoconcierge.timetoresult;

import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Days from one step to another, of those that came to it.
 *
 * @param median with the quarters below and above, none when nobody came to it
 * @param few each of them, in order, when they are few
 */
public record Delay(
        int count,
        @Nullable Double quarter,
        @Nullable Double median,
        @Nullable Double threeQuarters,
        List<Integer> few) {

    /** Below, a median would say more than one knows. */
    static final int LEAST = 5;

    public boolean isNone() {
        return count == 0;
    }

    public boolean isFew() {
        return count > 0 && count < LEAST;
    }

    /** « 12 jours », or the few there are: « 3, 8 et 12 jours ». */
    public String said() {
        if (count == 0) {
            return "–";
        }
        if (isFew()) {
            return few.stream().map(String::valueOf).collect(Collectors.joining(", ")) + "\u00a0" + unit(few);
        }
        return days(median) + "\u00a0" + (median != null && median >= 2 ? "jours" : "jour");
    }

    /** « 5 jours (3 à 9) », beside its count. */
    public @Nullable String brief() {
        if (isNone()) {
            return null;
        }
        boolean same = quarter != null && quarter.equals(threeQuarters);
        return isFew() || same ? said() : "%s (%s à %s)".formatted(said(), days(quarter), days(threeQuarters));
    }

    /** « la moitié entre 6 et 21 ». */
    public @Nullable String spread() {
        return isNone() || isFew() ? null : "la moitié entre %s et %s".formatted(days(quarter), days(threeQuarters));
    }

    static Delay of(int count, Double @Nullable [] quarters, Integer @Nullable [] few) {
        List<Integer> each = few == null ? List.of() : Arrays.asList(few);
        return quarters == null
                ? new Delay(count, null, null, null, each)
                : new Delay(count, quarters[0], quarters[1], quarters[2], each);
    }

    private static String unit(List<Integer> days) {
        return days.size() > 1 || days.get(0) >= 2 ? "jours" : "jour";
    }

    private static String days(@Nullable Double days) {
        NumberFormat format = NumberFormat.getInstance(Locale.FRANCE);
        format.setMaximumFractionDigits(1);
        return days == null ? "–" : format.format(days);
    }
}
