package fr.bricoconcierge.lonevisit;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;

/** Hours as one says them, with their day when that is not the day one expects. */
final class Hours {

    private Hours() {}

    /** « 14 h 10 », « mardi 24 novembre, 14 h 10 ». */
    static String since(Instant instant, Instant now) {
        return sameDay(instant, now)
                ? Moment.hour(instant)
                : Moment.at(instant, now).text();
    }

    /** « à 14 h 10 », « le mardi 24 novembre, 14 h 10 ». */
    static String at(Instant instant, Instant expected) {
        return (sameDay(instant, expected) ? "à " : "le ") + since(instant, expected);
    }

    private static boolean sameDay(Instant instant, Instant other) {
        return Moment.dateOf(instant).equals(Moment.dateOf(other));
    }
}
