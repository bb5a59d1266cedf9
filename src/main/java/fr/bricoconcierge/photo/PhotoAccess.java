package fr.bricoconcierge.photo;

import fr.bricoconcierge.attachment.AttachmentAccess;
import fr.bricoconcierge.attachment.AttachmentOwner;
import org.springframework.stereotype.Component;

/**
 * Photos are for the team; and for an advisor of the organisation that the household is referred to, as long as the person
 * referred and the one visited agree that their details are shared (I8, Q2).
 */
@Component
class PhotoAccess implements AttachmentAccess {

    /** Visits whose photos go with a referral: {@code i} of {@code s}, asked of the database at each request. */
    static final String SHARED = """
            i.household_id = s.household_id
            and exists (select from consent_active c
                        where c.resident_id = i.resident_id and c.purpose = 'SHARE_WITH_AMELIO')
            """;

    @Override
    public AttachmentOwner.Kind kind() {
        return AttachmentOwner.Kind.INTERVENTION;
    }

    @Override
    public String condition() {
        return """
                :role in ('COORDINATOR', 'CONCIERGE')
                or :role = 'ADVISOR' and exists (
                    select from intervention i
                    join referral_shared s on s.household_id = i.household_id
                    join account a on a.id = :account and a.organisation_id = s.organisation_id
                    where i.id = file.owner_id and
                """ + SHARED + ")";
    }
}
