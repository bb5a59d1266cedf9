package fr.bricoconcierge.logbook;

import fr.bricoconcierge.tour.FinishedTour;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the tours in the logbook, and how to turn it.
 *
 * @param number counts from 1
 */
record TourLogPage(List<FinishedTour> rows, int number) {

    static final int SIZE = 20;

    /** The page that was asked for, or the first when there can be none such. */
    static int number(int asked) {
        return asked < 1 || asked > 10_000 ? 1 : asked;
    }

    static int offset(int number) {
        return (number - 1) * SIZE;
    }

    public int total() {
        return rows.isEmpty() ? 0 : rows.get(0).total();
    }

    /** « 1 à 20 sur 48 tournées ». */
    public String said() {
        int first = offset(number) + 1;
        return "%d à %d sur %d tournée%s".formatted(first, first + rows.size() - 1, total(), total() > 1 ? "s" : "");
    }

    public @Nullable String previous() {
        return number > 1 ? address(number - 1) : null;
    }

    public @Nullable String next() {
        return offset(number) + rows.size() < total() ? address(number + 1) : null;
    }

    private static String address(int other) {
        return "/interventions/tournees?page=" + other;
    }
}
