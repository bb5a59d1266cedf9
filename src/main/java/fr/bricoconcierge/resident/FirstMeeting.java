package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.Origin;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How and where a household met the service.
 *
 * @param door where they live, when it is known
 * @param place where they live as they say it, when the door is not known
 * @param source the knock, stand session, notice or request they come from
 */
public record FirstMeeting(
        Origin origin,
        Channel channel,
        @Nullable DoorId door,
        @Nullable String place,
        @Nullable UUID source) {

    public static FirstMeeting of(Origin origin, Channel channel, @Nullable DoorId door) {
        return new FirstMeeting(origin, channel, door, null, null);
    }
}
