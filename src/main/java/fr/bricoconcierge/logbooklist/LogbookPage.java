package fr.bricoconcierge.logbooklist;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One page of the logbook, and how to turn it. */
record LogbookPage(LogbookFilter filter, List<LogbookRow> rows, LogbookPage.LogbookCount count, int page) {

    public String said() {
        int first = (page - 1) * LogbookReading.PAGE + 1;
        return "%d à %d sur %s".formatted(first, first + rows.size() - 1, number(count.total()));
    }

    /** « 12 interventions, 9 demandes, 2 visites de suivi », each counted apart. */
    public String counted() {
        return "%s, %s, %s"
                .formatted(
                        several(count.visits(), "intervention", "interventions"),
                        several(count.requests(), "demande", "demandes"),
                        several(count.followUps(), "visite de suivi", "visites de suivi"));
    }

    public @Nullable String previous() {
        return page > 1 ? filter.page(page - 1) : null;
    }

    public @Nullable String next() {
        return (long) page * LogbookReading.PAGE < count.total() ? filter.page(page + 1) : null;
    }

    public boolean turns() {
        return page > 1 || next() != null;
    }

    private static String several(long number, String one, String many) {
        return number(number) + "\u00a0" + (number > 1 ? many : one);
    }

    private static String number(long number) {
        return NumberFormat.getIntegerInstance(Locale.FRANCE).format(number);
    }

    /** How much of each there is. */
    record LogbookCount(long visits, long requests, long followUps) {

        public long total() {
            return visits + requests + followUps;
        }
    }
}
