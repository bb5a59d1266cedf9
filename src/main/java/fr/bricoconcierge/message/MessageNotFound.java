package fr.bricoconcierge.message;

import fr.bricoconcierge.shared.NotFound;

/** No such message, or not for whoever asks. */
class MessageNotFound extends NotFound {

    MessageNotFound(MessageId id) {
        super("message", id);
    }
}
