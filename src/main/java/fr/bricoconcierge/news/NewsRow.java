package fr.bricoconcierge.news;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a person said of their referral. */
record NewsRow(Instant at, Became became, @Nullable String words, String author) {

    public Moment moment() {
        return Moment.at(at);
    }
}
