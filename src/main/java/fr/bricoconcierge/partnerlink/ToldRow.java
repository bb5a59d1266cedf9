package fr.bricoconcierge.partnerlink;

import fr.bricoconcierge.referral.ReferralAnswer;
import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That an organisation was written to, or answered by a link.
 *
 * @param kind none: it answered
 * @param said what it answered: the name of an answer, or {@link #FILE}
 */
record ToldRow(
        Instant at,
        @Nullable TellingKind kind,
        int advisors,
        boolean byLink,
        @Nullable String said,
        String organisation) {

    /** Beside the names of answers: the number of a file was given. */
    static final String FILE = "FILE";

    public Moment moment() {
        return Moment.at(at);
    }

    public boolean isAnswer() {
        return said != null;
    }

    public String title() {
        if (said != null) {
            return said.equals(FILE)
                    ? "Dossier ouvert"
                    : ReferralAnswer.valueOf(said).label();
        }
        return Objects.requireNonNull(kind).label();
    }

    /** To whom. */
    public String detail() {
        if (isAnswer()) {
            return organisation;
        }
        String people = advisors == 0 ? "" : advisors == 1 ? "1 conseiller" : advisors + " conseillers";
        String link = byLink ? "un lien de réponse à l’adresse de l’organisme" : "";
        return organisation + " · " + (people.isEmpty() || link.isEmpty() ? people + link : people + ", et " + link);
    }
}
