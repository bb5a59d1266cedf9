package fr.bricoconcierge.followup;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A follow-up visit of something made safe, due or made, in one line. */
public record FollowUpLine(
        String path,
        @Nullable FollowUpOutcome outcome,
        @Nullable Holding holds,
        Instant at,
        boolean running) {

    /** « Retour du mardi 3 mars : vue, ça tient », or when it is due. */
    public String said(LocalDate today) {
        String day = Moment.day(Moment.dateOf(at), today);
        if (running) {
            return "Retour en cours, commencé " + day;
        }
        if (outcome == null) {
            return "Repasser voir la mise en sécurité, prévu " + day;
        }
        String held = holds == null ? "" : " – " + holds.label();
        return "Retour du %s\u00a0: %s%s".formatted(day, outcome.label().toLowerCase(java.util.Locale.FRANCE), held);
    }
}
