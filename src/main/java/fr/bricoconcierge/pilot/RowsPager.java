package fr.bricoconcierge.pilot;

import org.jspecify.annotations.Nullable;

/** Leads from one page of rows to the next; {@code address} wants the page's number at its end. */
record RowsPager(int page, String address, long total) {

    RowsPager(int page, String address) {
        this(page, address, 0);
    }

    RowsPager over(long rows) {
        return new RowsPager(page, address, rows);
    }

    public boolean isNeeded() {
        return page > 1 || total > TargetReading.ROWS_A_PAGE;
    }

    public String said() {
        long first = (page - 1L) * TargetReading.ROWS_A_PAGE + 1;
        return "%d à %d sur %d".formatted(first, Math.min(total, first + TargetReading.ROWS_A_PAGE - 1), total);
    }

    public @Nullable String previous() {
        return page > 1 ? address + (page - 1) : null;
    }

    public @Nullable String next() {
        return (long) page * TargetReading.ROWS_A_PAGE < total ? address + (page + 1) : null;
    }
}
