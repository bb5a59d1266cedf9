package fr.bricoconcierge.wording;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;

/** One version of a text: who wrote it, and when. */
record TextVersion(long id, String title, String body, Instant writtenAt, String author) {

    public Moment moment() {
        return Moment.at(writtenAt);
    }
}
