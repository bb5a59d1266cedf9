package fr.bricoconcierge.onthespot;

import fr.bricoconcierge.availability.AdvisorSlotId;
import fr.bricoconcierge.referral.ReferralNotFound;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.OrganisationId;
import fr.bricoconcierge.shared.ResidentId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the kitchen table needs to know of a person, their visit and the advisors. */
@Service
@Transactional(readOnly = true)
class BookingReading {

    private static final String AGREES =
            "exists (select 1 from consent_active a where a.resident_id = r.id and a.purpose = '%s')";

    private final JdbcClient database;

    BookingReading(JdbcClient database) {
        this.database = database;
    }

    /** Somebody whose card is theirs still. */
    Known getKnown(ResidentId id) {
        return database.sql("select r.id, c.name, concat_ws(', ', c.place, c.commune) as place, r.phone, r.email,"
                        + " r.occupancy, r.household_size as people, "
                        + AGREES.formatted("KEEP_CARD") + " as kept, "
                        + AGREES.formatted("SHARE_WITH_AMELIO") + " as shared, "
                        + AGREES.formatted("EMAIL_REMINDERS") + " as by_email, "
                        + AGREES.formatted("SMS_REMINDERS") + " as by_sms,"
                        + " o.id as open, o.organisation as open_with"
                        + """
                         from resident r join resident_card c on c.resident_id = r.id
                        left join lateral (
                            select f.id, n.name as organisation from referral f
                            join organisation n on n.id = f.organisation_id
                            where f.resident_id = r.id and f.state <> 'CLOSED' order by f.made_at desc limit 1) o on true
                        where r.id = (select coalesce(merged_into, id) from resident where id = ?) and r.forgotten_at is null
                        """)
                .param(id.value())
                .query(Known.class)
                .optional()
                .orElseThrow(() -> new ReferralNotFound(id));
    }

    /** Whom the advisor of that slot works for. */
    Optional<OrganisationId> organisationOf(AdvisorSlotId slot) {
        return database.sql(
                        "select a.organisation_id as value from advisor_slot s join account a on a.id = s.account_id"
                                + " where s.id = ?")
                .param(slot.value())
                .query(OrganisationId.class)
                .optional();
    }

    /** How that visit to them stands; whoever else writes in it waits until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<VisitState> lock(InterventionId visit, ResidentId resident) {
        return database.sql(
                        "select state = 'OPEN' as is_open from intervention where id = ? and resident_id = ? for update")
                .params(visit.value(), resident.value())
                .query((row, i) -> new VisitState(row.getBoolean(1)))
                .optional();
    }

    /** Whether the report of that visit to them can still change: then the booking is a part of it. */
    boolean isUnderWay(InterventionId visit, ResidentId resident) {
        return database.sql(
                        "select exists (select 1 from intervention where id = ? and resident_id = ? and state = 'OPEN')")
                .params(visit.value(), resident.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether the report of a visit can still change: then a booking is a part of it. */
    record VisitState(boolean isOpen) {}
}
