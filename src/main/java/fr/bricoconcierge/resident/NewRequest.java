package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.StartedFrom.FollowUp;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asked for.
 *
 * @param from whose request it is, when they have a card already; what their card would be opened with is then dropped
 * @param recommendedBy the resident who sent them
 * @param door where they live
 * @param next what their card is opened for
 */
record NewRequest(
        Channel channel,
        RequestReason reason,
        boolean urgent,
        @Nullable SentBy sentBy,
        @Nullable ResidentId from,
        @Nullable ResidentId recommendedBy,
        @Nullable DoorId door,
        @Nullable FollowUp next) {

    NewRequest {
        recommendedBy = from == null ? recommendedBy : null;
        door = from == null ? door : null;
        next = from == null ? next : null;
    }
}
