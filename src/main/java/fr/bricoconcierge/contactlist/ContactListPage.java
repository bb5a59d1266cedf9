package fr.bricoconcierge.contactlist;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One page of the list, and how to turn it. */
record ContactListPage(ContactFilter filter, List<ContactRow> rows, long total, int page) {

    public String said() {
        int first = (page - 1) * ContactListReading.PAGE + 1;
        return "%d à %d sur %s".formatted(first, first + rows.size() - 1, counted());
    }

    /** « 1 312 fiches ». */
    public String counted() {
        return NumberFormat.getIntegerInstance(Locale.FRANCE).format(total) + (total > 1 ? " fiches" : " fiche");
    }

    public @Nullable String previous() {
        return page > 1 ? filter.page(page - 1) : null;
    }

    public @Nullable String next() {
        return (long) page * ContactListReading.PAGE < total ? filter.page(page + 1) : null;
    }

    public boolean turns() {
        return page > 1 || next() != null;
    }
}
