package fr.bricoconcierge.statement;

import fr.bricoconcierge.fund.FundEntryRow;
import fr.bricoconcierge.fund.FundReading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some lines of the register, the latest first, and how many there are. */
record RegisterPage(List<FundEntryRow> rows, int page, int total) {

    /** The page nearest to the one that is asked for. */
    static int within(int page, int total) {
        return Math.max(1, Math.min(page, (total + FundReading.PAGE - 1) / FundReading.PAGE));
    }

    /** « 31 à 60 sur 312 lignes ». */
    public String said() {
        int first = (page - 1) * FundReading.PAGE + 1;
        return "%d à %d sur %d lignes".formatted(first, first + rows.size() - 1, total);
    }

    public @Nullable String previous() {
        return page > 1 ? address(page - 1) : null;
    }

    public @Nullable String next() {
        return page * FundReading.PAGE < total ? address(page + 1) : null;
    }

    private static String address(int wanted) {
        return "/fonds?page=" + wanted + "#registre";
    }
}
