package fr.bricoconcierge.worktime;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import java.util.UUID;

/** Somebody's absence, in the list. */
record AbsenceRow(UUID id, String name, Instant startsAt, Instant endsAt) {

    public Moment from() {
        return Moment.at(startsAt);
    }

    public Moment until() {
        return Moment.at(endsAt);
    }
}
