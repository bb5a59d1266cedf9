package fr.bricoconcierge.partnerlink;

import fr.bricoconcierge.referral.ReferralAnswer;
import fr.bricoconcierge.shared.Moment;
import java.time.Instant;

/** What an organisation said by a link. */
record AnsweredRow(Instant at, String said, String organisation) {

    /** Beside the names of answers: a number was given. */
    static final String FILE = "FILE";

    public Moment moment() {
        return Moment.at(at);
    }

    public String words() {
        return said.equals(FILE)
                ? "Dossier ouvert"
                : ReferralAnswer.valueOf(said).label();
    }
}
