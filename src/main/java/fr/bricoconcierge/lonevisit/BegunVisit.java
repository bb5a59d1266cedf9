package fr.bricoconcierge.lonevisit;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.ResidentId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit of whatever kind that has just begun.
 *
 * @param path the page that tells of it
 * @param resident whose home it is in
 * @param place where that is, in words
 * @param appointment the one it keeps, when one announced it
 */
public record BegunVisit(
        LoneVisitId id,
        String path,
        ResidentId resident,
        @Nullable String place,
        @Nullable UUID appointment,
        AccountId by,
        Instant at) {}
