package fr.bricoconcierge.knock;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When a tap was made: its tablet says how long ago, so that a clock that is wrong changes nothing. */
@Component
class TapTime {

    private static final int LONGEST_WAIT = 3 * 24 * 60 * 60;

    private final Clock clock;

    TapTime(Clock clock) {
        this.clock = clock;
    }

    /** @param age in seconds; null: just now */
    Instant of(@Nullable Integer age) {
        int waited = age == null ? 0 : Math.max(0, Math.min(age, LONGEST_WAIT));
        return clock.instant().minusSeconds(waited);
    }
}
