package fr.bricoconcierge.referral;

import fr.bricoconcierge.account.AccountDisabled;
import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Team;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Refused;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who of an organisation takes care of a referral; its colleagues see it all the same (R1). */
@Service
@Transactional
public class Assigning {

    private final ReachedReferrals reached;
    private final Team team;
    private final ApplicationEventPublisher events;
    private final JdbcClient database;
    private final Clock clock;

    Assigning(ReachedReferrals reached, Team team, ApplicationEventPublisher events, JdbcClient database, Clock clock) {
        this.reached = reached;
        this.team = team;
        this.events = events;
        this.database = database;
        this.clock = clock;
    }

    /** @param to one of the same organisation who still works there; null: all of them again */
    public void assign(ReferralId id, @Nullable AccountId to, CurrentAccount advisor) {
        Referral referral = reached.lock(id, advisor);
        if (to != null
                && team.advisors(referral.organisation()).stream()
                        .noneMatch(colleague -> colleague.id().equals(to))) {
            throw new Refused("advisor", "Choisissez quelqu’un de votre organisme.");
        }
        referral.assign(to, advisor.id(), clock.instant());
        if (to != null) {
            events.publishEvent(new ReferralAssigned(id, to, advisor.id()));
        }
    }

    /** What somebody who left took care of is everybody's again. */
    @EventListener
    void on(AccountDisabled event) {
        database.sql(
                        "update referral set advisor_id = null, version = version + 1 where advisor_id = ? and state <> 'CLOSED'")
                .param(event.account().value())
                .update();
    }
}
