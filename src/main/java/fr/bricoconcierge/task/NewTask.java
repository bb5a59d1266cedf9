package fr.bricoconcierge.task;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.HouseholdId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A thing that becomes due.
 *
 * @param title what to do, without what only its record may say
 * @param owner whose it is; none: whoever coordinates
 * @param path the page where it is done
 * @param cause the record it comes from
 * @param household whose card shows it as a next step
 */
public record NewTask(
        TaskKind kind,
        String title,
        @Nullable AccountId owner,
        Instant dueAt,
        @Nullable String path,
        UUID cause,
        @Nullable HouseholdId household,
        boolean urgent,
        @Nullable String note) {}
