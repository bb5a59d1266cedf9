package fr.bricoconcierge.agenda;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;

/**
 * Two appointments of one person that leave too little time to go from one to the other.
 *
 * @param other the one before or after
 * @param at when that one begins
 * @param gap minutes between the two
 * @param needed minutes to get there
 */
record TravelWarning(AppointmentId other, Instant at, long gap, long needed) {

    /** « Le rendez-vous de 14 h est à 25 minutes de là, et il n’y a que 10 minutes entre les deux. » */
    public String sentence() {
        String between =
                gap <= 0 ? "et les deux se suivent" : "et il n’y a que %d minutes entre les deux".formatted(gap);
        return "Le rendez-vous de %s est à environ %d minutes de là, %s.".formatted(Moment.hour(at), needed, between);
    }
}
