package fr.bricoconcierge.attachment;

import fr.bricoconcierge.shared.NotFound;

/** No such file, or not for the one who asks. */
class AttachmentNotFound extends NotFound {

    AttachmentNotFound(Object id) {
        super("attachment", id);
    }
}
