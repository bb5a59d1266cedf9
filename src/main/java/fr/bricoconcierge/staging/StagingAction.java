package fr.bricoconcierge.staging;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.AttachmentId;
import fr.bricoconcierge.shared.Moment;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of the three actions of a sector as it stands; one that nobody touched is to do.
 *
 * @param version 0 while nothing was written
 */
record StagingAction(
        StagingKind kind,
        StagingState state,
        @Nullable LocalDate happensOn,
        @Nullable String place,
        @Nullable AccountId byId,
        @Nullable String byName,
        @Nullable AttachmentId attachmentId,
        int version) {

    static StagingAction untouched(StagingKind kind) {
        return new StagingAction(kind, StagingState.TO_DO, null, null, null, null, null, 0);
    }

    /** « mardi 3 mars 2026 ». */
    public @Nullable String day() {
        return happensOn == null ? null : Moment.dayAndYear(happensOn);
    }
}
