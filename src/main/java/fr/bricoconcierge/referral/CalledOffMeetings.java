package fr.bricoconcierge.referral;

import fr.bricoconcierge.referral.ReferralMeetingCancelled.Why;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.resident.ConsentWithdrawn;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Refused;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The resident does not come: the advisor's time is free again, and the referral stands where it stood before. */
@Service
@Transactional
class CalledOffMeetings {

    /** Read on the step that is taken back, and by {@link TeamReading}. */
    static final String WITHDRAWN = "L’accord a été retiré";

    private final ReachedReferrals reached;
    private final BookedMeetings meetings;
    private final JdbcClient database;

    CalledOffMeetings(ReachedReferrals reached, BookedMeetings meetings, JdbcClient database) {
        this.reached = reached;
        this.meetings = meetings;
        this.database = database;
    }

    /**
     * The team says so for the resident.
     *
     * @param seen how much had happened when whoever calls it off looked
     */
    void callOff(ReferralId id, int seen, String why, AccountId by) {
        Referral referral = reached.lock(id);
        if (seen != referral.turn()) {
            throw new ReferralMovedOn(seen);
        }
        if (!meetings.callOff(referral, Why.CALLED_OFF, why, by)) {
            throw new Refused("Aucun rendez-vous à venir n’est noté\u00a0: il n’y a rien à annuler.");
        }
    }

    /** Nobody waits for a person whose name they may not read any more. */
    @EventListener
    public void on(ConsentWithdrawn event) {
        if (event.purpose() != ConsentPurpose.SHARE_WITH_AMELIO) {
            return;
        }
        database.sql("select id from referral where resident_id = ? and state = 'BOOKED' order by id")
                .param(event.resident().value())
                .query(UUID.class)
                .list()
                .forEach(id -> meetings.callOff(
                        reached.lock(new ReferralId(id)), Why.AGREEMENT_WITHDRAWN, WITHDRAWN, event.by()));
    }
}
