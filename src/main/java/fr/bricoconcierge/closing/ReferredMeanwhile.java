package fr.bricoconcierge.closing;

import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A referral made before its visit ended, with the resident present. */
record ReferredMeanwhile(ReferralId id, @Nullable Instant meetingAt, String organisation) {

    /** « Rendez-vous pris avec AMELIO, mardi 3 mars, 14 h 30 ». */
    public String said() {
        return meetingAt == null
                ? "Orientation vers " + organisation + ", sans rendez-vous pour l’instant"
                : "Rendez-vous pris avec " + organisation + ", "
                        + Moment.at(meetingAt).text();
    }
}
