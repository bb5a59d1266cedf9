package fr.bricoconcierge.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The application's clock while a demonstration may be told: the thread that tells it lives at the moment it tells of,
 * everybody else now.
 */
final class DemoClock extends Clock {

    private final Clock real = Clock.systemUTC();
    private final ThreadLocal<@Nullable Instant> told = new ThreadLocal<>();

    /** Moves the calling thread to that instant. */
    void moveTo(Instant instant) {
        told.set(instant);
    }

    void backToNow() {
        told.remove();
    }

    @Override
    public Instant instant() {
        Instant moved = told.get();
        return moved == null ? real.instant() : moved;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? this : real.withZone(zone);
    }
}
