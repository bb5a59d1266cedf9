package fr.bricoconcierge.timetoresult;

import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One referral behind a figure. */
record ResultLine(
        ReferralId id,
        String name,
        @Nullable String place,
        String organisation,
        Instant madeAt,
        @Nullable Integer daysToReferral,
        @Nullable Integer daysToMeeting,
        @Nullable Integer daysToFile,
        long total) {

    public Moment made() {
        return Moment.at(madeAt);
    }

    public String referralSaid() {
        return said(daysToReferral);
    }

    public String meetingSaid() {
        return said(daysToMeeting);
    }

    public String fileSaid() {
        return said(daysToFile);
    }

    private static String said(@Nullable Integer days) {
        return days == null ? "–" : days + "\u00a0" + (days > 1 ? "jours" : "jour");
    }
}
