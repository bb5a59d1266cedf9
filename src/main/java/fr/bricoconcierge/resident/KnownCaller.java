package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody wrote of themselves before a card is opened. */
public record KnownCaller(
        String firstName,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String preferredMoment,
        @Nullable String note,
        Instant askedAt) {

    public Moment moment() {
        return Moment.at(askedAt);
    }
}
