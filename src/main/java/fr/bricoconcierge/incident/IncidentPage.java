package fr.bricoconcierge.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of the register, and how to turn it. */
record IncidentPage(List<IncidentRow> rows, int total, IncidentFilter filter) {

    /** « 1 à 30 sur 42 incidents ». */
    public String said() {
        int first = filter.offset() + 1;
        return "%d à %d sur %d incident%s".formatted(first, first + rows.size() - 1, total, total > 1 ? "s" : "");
    }

    public @Nullable String previous() {
        return filter.page() > 1 ? filter.address(filter.page() - 1) : null;
    }

    public @Nullable String next() {
        return filter.offset() + rows.size() < total ? filter.address(filter.page() + 1) : null;
    }
}
