package fr.bricoconcierge.intervention;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.InterventionId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit began; the part it begins with is still to be opened.
 *
 * @param appointment the one it keeps, when one announced it
 * @param alone whether nobody came along
 */
public record InterventionBegun(
        InterventionId intervention,
        PartType type,
        AccountId by,
        boolean alone,
        @Nullable UUID appointment,
        Instant at) {}
