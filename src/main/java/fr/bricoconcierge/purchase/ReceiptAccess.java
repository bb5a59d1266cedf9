package fr.bricoconcierge.purchase;

import fr.bricoconcierge.attachment.AttachmentAccess;
import fr.bricoconcierge.attachment.AttachmentOwner;
import org.springframework.stereotype.Component;

/** A receipt is for those who may open the page of its purchase: the team, and no advisor. */
@Component
class ReceiptAccess implements AttachmentAccess {

    @Override
    public AttachmentOwner.Kind kind() {
        return AttachmentOwner.Kind.PURCHASE;
    }

    @Override
    public String condition() {
        return "exists (select from purchase p where p.id = file.owner_id) and :role in ('COORDINATOR', 'CONCIERGE')";
    }
}
