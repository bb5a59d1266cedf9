package fr.bricoconcierge.pilot;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of an option's journal, as its page shows it.
 *
 * @param sector its name; none for all
 */
record OptionLine(boolean on, @Nullable String sector, Instant since, Instant at, String by) {

    public String said() {
        return (on ? "Active" : "Inactive") + (sector == null ? ", partout" : ", secteur " + sector);
    }

    public Moment begins() {
        return Moment.at(since);
    }

    public Moment written() {
        return Moment.at(at);
    }
}
