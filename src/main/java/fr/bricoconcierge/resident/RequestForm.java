package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.Uuids;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/**
 * What is noted of a request before one knows whose it is.
 *
 * @param command the identifier of the request, so that a double click is one
 * @param why it is not taken on, when it is not
 */
@NullUnmarked
record RequestForm(
        UUID command,

        @NotNull(message = "Dites comment la demande arrive.")
        Channel channel,

        @NotNull(message = "Dites de quoi il s’agit.") RequestReason reason,
        boolean urgent,
        DeclineReason why) {

    static RequestForm byPhone() {
        return new RequestForm(null, Channel.PHONE, null, false, null);
    }

    RequestForm {
        command = command == null ? Uuids.next() : command;
    }
}
