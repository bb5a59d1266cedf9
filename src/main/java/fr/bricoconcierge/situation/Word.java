package fr.bricoconcierge.situation;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of a situation.
 *
 * @param caseAt when the case was that they pointed at, if any
 */
record Word(
        UUID situationId,
        boolean met,
        @Nullable String said,
        @Nullable CaseKind caseKind,
        @Nullable UUID caseId,
        @Nullable Instant caseAt,
        @Nullable String caseDetail,
        Instant at,
        String byName) {

    public Moment moment() {
        return Moment.at(at);
    }

    public @Nullable FoundCase pointedAt() {
        return caseKind == null || caseId == null || caseAt == null
                ? null
                : new FoundCase(caseKind, caseId, caseAt, caseDetail);
    }
}
