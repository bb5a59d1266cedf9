package fr.bricoconcierge.partnerlink;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;

/** That an organisation was written to. */
record ToldRow(Instant at, TellingKind kind, int advisors, boolean byLink, String organisation) {

    public Moment moment() {
        return Moment.at(at);
    }

    public String said() {
        String people = advisors == 0 ? "" : advisors == 1 ? "1 conseiller" : advisors + " conseillers";
        String link = byLink ? "un lien de réponse à l’adresse de l’organisme" : "";
        String all = people.isEmpty() || link.isEmpty() ? people + link : people + ", et " + link;
        return all.isEmpty() ? "Personne n’a pu être prévenu" : all;
    }
}
