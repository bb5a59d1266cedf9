package fr.bricoconcierge.lonevisit;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The bar on the pages of somebody alone in a home.
 *
 * @param now of the server, by which the tablet corrects its clock
 * @param alerted whether the alert has begun
 * @param contacts who can be alerted
 */
record OwnBar(LoneVisitId id, Instant expectedEnd, Instant now, boolean alerted, List<AlertContact> contacts) {

    public String path() {
        return "/veille/" + id;
    }

    /** For machines. */
    public String end() {
        return expectedEnd.toString();
    }

    public String hour() {
        return Moment.hour(expectedEnd);
    }

    public boolean isOver() {
        return now.isAfter(expectedEnd);
    }

    /** Whether anybody can be alerted. */
    public boolean isWatched() {
        return !contacts.isEmpty();
    }

    /** « à 15 h 30, nous alertons Nadège Fontaine, puis Karim Haddad ». */
    public String chain() {
        String names = contacts.stream().map(AlertContact::called).collect(Collectors.joining(", puis "));
        if (alerted) {
            return "Sans signe de vous, nous alertons %s.".formatted(names);
        }
        return "Sans signe de vous à %s, nous alertons %s."
                .formatted(Moment.hour(expectedEnd.plus(LoneVisit.PATIENCE)), names);
    }
}
