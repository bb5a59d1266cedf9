package fr.bricoconcierge.staging;

import fr.bricoconcierge.attachment.AttachmentAccess;
import fr.bricoconcierge.attachment.AttachmentOwner;
import org.springframework.stereotype.Component;

/** A clipping is for those who may open how its sector was announced: the team, and no advisor. */
@Component
class ClippingAccess implements AttachmentAccess {

    @Override
    public AttachmentOwner.Kind kind() {
        return AttachmentOwner.Kind.STAGING;
    }

    @Override
    public String condition() {
        return "exists (select from sector s where s.id = file.owner_id) and :role in ('COORDINATOR', 'CONCIERGE')";
    }
}
