package fr.bricoconcierge.notice;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;

/**
 * A batch in the list.
 *
 * @param remaining how many its holder still carries
 */
record NoticeBatchRow(NoticeBatchId id, String holder, int firstSerial, int lastSerial, Instant madeAt, int remaining) {

    public Moment moment() {
        return Moment.at(madeAt);
    }

    public int count() {
        return lastSerial - firstSerial + 1;
    }

    public String serials() {
        return firstSerial == lastSerial ? "N° " + firstSerial : "N° %d à %d".formatted(firstSerial, lastSerial);
    }

    /** One of the states of the badge fragment. */
    public String badge() {
        return remaining == 0 ? "neutral" : remaining <= count() / 10 ? "watch" : "done";
    }

    public String said() {
        return remaining == 0 ? "Tous laissés" : remaining == 1 ? "1 reste" : remaining + " restent";
    }
}
