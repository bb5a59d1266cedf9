package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asked for.
 *
 * @param from whose request it is, when they have a card already
 */
record NewRequest(
        Channel channel,
        RequestReason reason,
        boolean urgent,
        @Nullable SentBy sentBy,
        @Nullable ResidentId from) {}
