package fr.bricoconcierge.attachment;

import java.util.UUID;

/** What a file belongs to, and whose access rule it follows. */
public record AttachmentOwner(Kind kind, UUID id) {

    /** Records that may hold files. */
    public enum Kind {
        PURCHASE,
        INTERVENTION,
        SITUATION,
        PRESS,
        STAGING,
        LOGO
    }
}
