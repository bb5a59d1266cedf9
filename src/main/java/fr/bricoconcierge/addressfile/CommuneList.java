package fr.bricoconcierge.addressfile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of the communes, in the order of their names.
 *
 * @param page the first is 1
 * @param count how many communes there are
 */
record CommuneList(List<Row> rows, int page, int count) {

    static final int ROWS = 50;

    /** The page asked for, or the nearest there is. */
    static int within(int page, int count) {
        return Math.max(1, Math.min(page, (count + ROWS - 1) / ROWS));
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public boolean isWhole() {
        return rows.size() == count;
    }

    /** « 51 à 100 sur 487 communes ». */
    public String said() {
        int before = (page - 1) * ROWS;
        return "%d à %d sur %d communes".formatted(before + 1, before + rows.size(), count);
    }

    public @Nullable String previous() {
        return page > 1 ? "/adresses?page=" + (page - 1) : null;
    }

    public @Nullable String next() {
        return page * ROWS < count ? "/adresses?page=" + (page + 1) : null;
    }

    /** A commune, and how much of it is known. */
    record Row(String code, String name, int streets, int addresses) {}
}
