package fr.bricoconcierge.knock;

import fr.bricoconcierge.notice.NoticeCode;
import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One knock at a door, in any tour.
 *
 * @param sameTour whether it belongs to the tour being walked
 * @param doubled whether the other one of the pair noted the door too, within minutes
 */
record KnockLine(
        KnockId id,
        Instant knockedAt,
        KnockOutcome outcome,
        @Nullable Pitch pitch,
        boolean flyer,
        @Nullable String pretext,
        @Nullable String noticeCode,
        String author,
        boolean sameTour,
        boolean doubled) {

    public Moment moment() {
        return Moment.at(knockedAt);
    }

    /** « 15 h 02 ». */
    public String hour() {
        return Moment.hour(knockedAt);
    }

    /** What is known beside the outcome, on one line. */
    public String detail() {
        var said = new StringBuilder(author);
        if (noticeCode != null) {
            said.append(", avis ").append(new NoticeCode(noticeCode).shown());
        }
        if (pitch != null) {
            said.append(", présentation ").append(pitch == Pitch.SHORT ? "courte" : "longue");
        }
        if (flyer && outcome != KnockOutcome.FLYER_ONLY) {
            said.append(", flyer remis");
        }
        return (pretext == null ? said : said.append(", ").append(pretext)).toString();
    }
}
