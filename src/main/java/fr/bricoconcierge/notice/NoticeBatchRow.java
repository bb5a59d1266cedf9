package fr.bricoconcierge.notice;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A batch in the list.
 *
 * @param commune whose stands are printed; none: all
 * @param remaining how many its holder still carries
 */
record NoticeBatchRow(
        NoticeBatchId id,
        String holder,
        @Nullable String commune,
        int firstSerial,
        int lastSerial,
        Instant madeAt,
        int remaining) {

    public Moment moment() {
        return Moment.at(madeAt);
    }

    public int count() {
        return lastSerial - firstSerial + 1;
    }

    public int sheets() {
        return (count() + NoticeSheet.NOTICES - 1) / NoticeSheet.NOTICES;
    }

    /** Whether it is printed beside the pages. */
    public boolean isLarge() {
        return count() > NoticeSheets.WHILE_ONE_WAITS;
    }

    String fileName() {
        return "avis-de-passage-%d-%d.pdf".formatted(firstSerial, lastSerial);
    }

    public String serials() {
        return firstSerial == lastSerial
                ? "N°\u00a0" + firstSerial
                : "N°\u00a0%d à %d".formatted(firstSerial, lastSerial);
    }

    /** One of the states of the badge fragment. */
    public String badge() {
        return remaining == 0 ? "neutral" : remaining <= count() / 10 ? "watch" : "done";
    }

    public String said() {
        return remaining == 0 ? "Tous laissés" : remaining == 1 ? "1 reste" : remaining + " restent";
    }
}
