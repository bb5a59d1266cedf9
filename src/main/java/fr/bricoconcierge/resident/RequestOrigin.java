package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.Origin;
import org.jspecify.annotations.Nullable;

/** How a household that is new met the service, when it began with a request. */
final class RequestOrigin {

    private RequestOrigin() {}

    static Origin of(Channel channel, @Nullable SentBy sentBy) {
        if (sentBy == SentBy.RESIDENT) {
            return Origin.WORD_OF_MOUTH;
        }
        return switch (channel) {
            case PHONE -> Origin.PHONE;
            case EMAIL -> Origin.EMAIL;
            case PUBLIC_PAGE -> Origin.PUBLIC_PAGE;
            default -> Origin.OTHER;
        };
    }
}
