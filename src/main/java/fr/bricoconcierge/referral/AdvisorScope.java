package fr.bricoconcierge.referral;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.OrganisationId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which referrals an advisor may reach (Q2): those to their organisation whose resident agrees today. Asked of the
 * database each time, so that a withdrawal holds at the very next request.
 */
@Component
public class AdvisorScope {

    /** Begins every query of the advisors' pages, which read {@code mine} alone; its parameter is the organisation. */
    public static final String MINE = "with mine as (select * from referral_shared where organisation_id = ?)\n";

    private final JdbcClient database;

    AdvisorScope(JdbcClient database) {
        this.database = database;
    }

    /** What {@link #MINE} asks for; nobody's referrals for somebody without an organisation. */
    public static UUID organisation(CurrentAccount advisor) {
        OrganisationId organisation = advisor.organisation();
        if (organisation == null) {
            throw new ReferralNotFound("organisation");
        }
        return organisation.value();
    }

    public void require(ReferralId id, CurrentAccount advisor) {
        boolean mine = database.sql(MINE + "select exists (select 1 from mine where id = ?)")
                .params(organisation(advisor), id.value())
                .query(Boolean.class)
                .single();
        if (!mine) {
            throw new ReferralNotFound(id);
        }
    }
}
