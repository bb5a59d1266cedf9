package fr.bricoconcierge.lonevisit;

import java.time.Instant;

/** One alert on the coordinator's pages. */
record AlertBanner(String name, String said) {

    static AlertBanner of(LoneVisitReading.OpenAlert alert, Instant now) {
        String end = Hours.at(alert.expectedEnd(), now);
        return new AlertBanner(
                alert.name(),
                Silence.at(now, alert.expectedEnd(), alert.lastSeenAt())
                        ? "sans nouvelles depuis %s, sortie prévue %s"
                                .formatted(Hours.since(alert.lastSeenAt(), now), end)
                        : "sortie prévue %s et pas confirmée".formatted(end));
    }
}
