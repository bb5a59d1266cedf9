package fr.bricoconcierge.market;

import org.jspecify.annotations.Nullable;

/**
 * One line of a file and what becomes of it.
 *
 * @param line its number in the file, the header is 1
 * @param what the market as the line names it
 * @param note what changes, or why it is rejected, in one sentence
 * @param market what is written, when anything is
 */
record MarketLine(
        long line,
        String what,
        MarketFate fate,
        @Nullable String note,
        @Nullable MarketForm market) {

    static MarketLine rejected(long line, String what, String reason) {
        return new MarketLine(line, what, MarketFate.REJECTED, reason, null);
    }

    boolean isWritten() {
        return fate == MarketFate.ADDED || fate == MarketFate.CHANGED;
    }
}
