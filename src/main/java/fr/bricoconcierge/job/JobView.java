package fr.bricoconcierge.job;

import fr.bricoconcierge.shared.Moment;
import java.text.NumberFormat;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Long work as its page shows it.
 *
 * @param back the page it was asked on
 * @param done units of its own, {@code total} null while it is not known
 * @param failure a sentence, when it failed
 */
record JobView(
        JobId id,
        String kind,
        String title,
        String back,
        JobState state,
        long done,
        @Nullable Long total,
        Instant startedAt,
        String startedBy,
        boolean cancelAsked,
        @Nullable String failure,
        @Nullable String fileName) {

    public boolean running() {
        return state == JobState.RUNNING;
    }

    public Moment moment() {
        return Moment.at(startedAt);
    }

    /** 0 to 100; 0 while the total is not known. */
    public int percent() {
        return state == JobState.DONE ? 100 : total == null || total == 0 ? 0 : (int) Math.min(100, done * 100 / total);
    }

    /** « 12 000 sur 800 000 », without a total « 12 000 ». */
    public String said() {
        var number = NumberFormat.getIntegerInstance(Locale.FRANCE);
        return total == null ? number.format(done) : number.format(done) + " sur " + number.format(total);
    }
}
