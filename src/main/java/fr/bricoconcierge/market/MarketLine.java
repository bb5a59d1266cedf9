package fr.bricoconcierge.market;

import org.jspecify.annotations.Nullable;

/**
 * One line of a file and what becomes of it.
 *
 * @param line its number in the file, the header is 1
 * @param what the market as the line names it
 * @param note what changes, or why it is rejected, in one sentence
 * @param market what is written, when anything is
 * @param warning what is odd and written all the same
 */
record MarketLine(
        long line,
        String what,
        MarketFate fate,
        @Nullable String note,
        @Nullable MarketForm market,
        @Nullable String warning) {

    MarketLine(long line, String what, MarketFate fate, @Nullable String note, @Nullable MarketForm market) {
        this(line, what, fate, note, market, null);
    }

    static MarketLine rejected(long line, String what, String reason) {
        return new MarketLine(line, what, MarketFate.REJECTED, reason, null);
    }

    MarketLine warning(String sentence) {
        return new MarketLine(line, what, fate, note, market, sentence);
    }

    boolean isWritten() {
        return fate == MarketFate.ADDED || fate == MarketFate.CHANGED;
    }
}
