package fr.bricoconcierge.journal;

import fr.bricoconcierge.audit.AuditAction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the log, and how to turn it.
 *
 * @param action shows those acts alone; none: all
 * @param page from 1
 */
record JournalPage(List<JournalRow> rows, @Nullable AuditAction action, int page, int total) {

    /** « 1 à 50 sur 312 actes ». */
    public String said() {
        int first = (page - 1) * JournalReading.PAGE + 1;
        return "%d à %d sur %d acte%s".formatted(first, first + rows.size() - 1, total, total > 1 ? "s" : "");
    }

    public @Nullable String previous() {
        return page > 1 ? address(page - 1) : null;
    }

    public @Nullable String next() {
        return page * JournalReading.PAGE < total ? address(page + 1) : null;
    }

    private String address(int wanted) {
        return "/journal?page=" + wanted + (action == null ? "" : "&acte=" + action);
    }
}
