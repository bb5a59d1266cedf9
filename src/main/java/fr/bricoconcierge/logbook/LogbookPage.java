package fr.bricoconcierge.logbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of the logbook, and how to turn it. */
record LogbookPage(List<LogbookRow> rows, LogbookFilter filter) {

    public boolean isFiltered() {
        return filter.genre() != null || filter.etat() != null;
    }

    public int total() {
        return rows.isEmpty() ? 0 : rows.get(0).total();
    }

    /** « 1 à 30 sur 312 interventions ». */
    public String said() {
        int first = filter.offset() + 1;
        return "%d à %d sur %d intervention%s"
                .formatted(first, first + rows.size() - 1, total(), total() > 1 ? "s" : "");
    }

    public @Nullable String previous() {
        return filter.page() > 1 ? filter.address(filter.page() - 1) : null;
    }

    public @Nullable String next() {
        return filter.offset() + rows.size() < total() ? filter.address(filter.page() + 1) : null;
    }
}
