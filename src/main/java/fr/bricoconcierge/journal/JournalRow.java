package fr.bricoconcierge.journal;

import fr.bricoconcierge.audit.AuditAction;
import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One act of the log as its page shows it.
 *
 * @param account name of who did it; none: the application itself
 * @param amount how many records it held
 */
record JournalRow(
        AuditAction action,
        Instant at,
        @Nullable String account,
        @Nullable UUID subjectId,
        @Nullable String reason,
        @Nullable Integer amount) {

    public Moment moment() {
        return Moment.at(at);
    }

    public String who() {
        return account == null ? "L’application" : account;
    }

    /** « 12 fiches », « 1 fiche », empty when nothing was counted. */
    public String counted() {
        return amount == null ? "" : amount + (amount > 1 ? " fiches" : " fiche");
    }

    /** Where the record is, if it has a page. */
    public @Nullable String path() {
        return subjectId == null || action.records().isEmpty() ? null : action.records() + subjectId;
    }
}
