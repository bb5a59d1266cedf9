package fr.bricoconcierge.contactfile;

import fr.bricoconcierge.job.JobId;
import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file of contacts as it stands.
 *
 * @param fields what its columns hold, as the database keeps it
 * @param owner who brought it
 */
record StagedFile(
        ContactFileId id,
        String fileName,
        String state,
        boolean header,
        String fields,
        Instant broughtAt,
        @Nullable Instant importedAt,
        Instant expiresAt,
        @Nullable ConsentHow consentHow,
        @Nullable LocalDate consentOn,
        @Nullable JobId job,
        String owner) {

    ColumnMatch columns() {
        return ColumnMatch.of(header, fields);
    }

    public boolean waits() {
        return state.equals("STAGED");
    }

    public boolean isDone() {
        return state.equals("DONE");
    }

    /** « mardi 3 mars, 14 h 30 ». */
    public Moment imported() {
        return Moment.at(importedAt == null ? broughtAt : importedAt);
    }

    public Moment expires() {
        return Moment.at(expiresAt);
    }

    /** « de vive voix, mardi 3 mars 2026 ». */
    public String consent() {
        return consentHow == null || consentOn == null
                ? ""
                : consentHow.label().toLowerCase(Locale.FRANCE) + ", " + Moment.dayAndYear(consentOn);
    }
}
