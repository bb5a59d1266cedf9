package fr.bricoconcierge.referral;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of a courtesy visit, as whoever asked for it reads it.
 *
 * @param by who went
 * @param outcome whether the person was seen
 * @param next what follows
 */
public record CourtesyAnswer(
        Instant at, String by, String outcome, @Nullable String seen, String next) {

    public Moment moment() {
        return Moment.at(at);
    }
}
