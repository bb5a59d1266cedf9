package fr.bricoconcierge.handover;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.shared.OrganisationId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a sheet holds; of a referral whose person agrees today alone, and for an advisor of their own organisation's. */
@Service
@Transactional(readOnly = true)
class SheetReading {

    private static final String SHEET = """
            select r.organisation_id, o.name as organisation, v.display_name as advisor, c.name, c.phone, c.email, c.place,
                   c.commune, r.preferred_contact, r.state, array_to_string(r.themes, ',') as themes, r.wishes,
                   array_to_string(r.handed_over, ',') as handed_over, r.meeting_at, s.place as meeting_place,
                   r.file_number, r.programme, r.made_at, a.display_name as referrer, k.at as consent_at,
                   k.how as consent_how, b.display_name as consent_by, k.text_version
            from referral_shared r
            join consent_active ca on ca.resident_id = r.resident_id and ca.purpose = 'SHARE_WITH_AMELIO'
            join consent k on k.id = ca.consent_id
            join account b on b.id = k.by_id
            join resident_card c on c.resident_id = r.resident_id
            join organisation o on o.id = r.organisation_id
            join account a on a.id = r.referred_by
            left join account v on v.id = r.advisor_id
            left join advisor_slot s on s.id = r.slot_id
            where r.id = :id and (cast(:organisation as uuid) is null or r.organisation_id = :organisation)
            """;

    private final JdbcClient database;

    SheetReading(JdbcClient database) {
        this.database = database;
    }

    ReferralSheet get(ReferralId id, CurrentAccount reader) {
        return database.sql(SHEET)
                .param("id", id.value())
                .param("organisation", organisation(reader))
                .query(ReferralSheet.class)
                .optional()
                .orElseThrow(() -> new SheetNotFound(id));
    }

    /** Whether there is one for that reader. */
    boolean mayRead(ReferralId id, CurrentAccount reader) {
        return database.sql("select exists (select from referral_shared r where r.id = :id"
                        + " and (cast(:organisation as uuid) is null or r.organisation_id = :organisation))")
                .param("id", id.value())
                .param("organisation", organisation(reader))
                .query(Boolean.class)
                .single();
    }

    /** None: the team, which reads all. */
    private static @Nullable UUID organisation(CurrentAccount reader) {
        if (!reader.is(Role.ADVISOR)) {
            return null;
        }
        OrganisationId own = reader.organisation();
        if (own == null) {
            throw new SheetNotFound("organisation");
        }
        return own.value();
    }
}
