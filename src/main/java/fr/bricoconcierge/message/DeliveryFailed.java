package fr.bricoconcierge.message;

import fr.bricoconcierge.shared.HouseholdId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message could not be delivered and is not tried again.
 *
 * @param cause the record it was about
 */
public record DeliveryFailed(
        MessageId message,
        MessagePurpose purpose,
        UUID cause,
        @Nullable HouseholdId household) {}
