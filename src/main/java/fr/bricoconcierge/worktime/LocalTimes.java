package fr.bricoconcierge.worktime;

import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import java.time.Instant;
import java.time.LocalDateTime;

/** Turns what is typed into moments, on the nights when the clocks change too. */
public final class LocalTimes {

    private LocalTimes() {}

    /** The moment at which a clock in Paris shows that; refuses, beside {@code field}, an hour that is skipped. */
    public static Instant instant(LocalDateTime typed, String field) {
        if (Moment.PARIS.getRules().getValidOffsets(typed).isEmpty()) {
            throw new Refused(field, "Cette nuit-là on passe à l’heure d’été\u00a0: cette heure n’existe pas.");
        }
        return typed.atZone(Moment.PARIS).toInstant();
    }
}
