package fr.bricoconcierge.pilot;

import org.jspecify.annotations.Nullable;

/** Leads from one page of rows to the next; the page's number goes after {@code page=} in the address. */
record RowsPager(int page, String address, long total) {

    private static final String PAGE = "page=";

    public boolean isNeeded() {
        return page > 1 || total > TargetReading.ROWS_A_PAGE;
    }

    public String said() {
        long first = (page - 1L) * TargetReading.ROWS_A_PAGE + 1;
        return "%d à %d sur %d".formatted(first, Math.min(total, first + TargetReading.ROWS_A_PAGE - 1), total);
    }

    public @Nullable String previous() {
        return page > 1 ? at(page - 1) : null;
    }

    public @Nullable String next() {
        return (long) page * TargetReading.ROWS_A_PAGE < total ? at(page + 1) : null;
    }

    private String at(int other) {
        return address.replaceFirst("(?<=[?&])" + PAGE, PAGE + other);
    }
}
