package fr.bricoconcierge.shared;

import java.time.Instant;

/** Where and when residents can meet the service. */
public record StandDate(String market, String place, String commune, Instant startsAt, Instant endsAt) {

    /** « mardi 3 mars, de 9 h 30 à 12 h ». */
    public String when() {
        return "%s, de %s à %s"
                .formatted(Moment.day(Moment.dateOf(startsAt)), Moment.hour(startsAt), Moment.hour(endsAt));
    }
}
