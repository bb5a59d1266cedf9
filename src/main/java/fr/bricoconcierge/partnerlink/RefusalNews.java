package fr.bricoconcierge.partnerlink;

import fr.bricoconcierge.referral.ReferralAnswer;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.task.NewTask;
import fr.bricoconcierge.task.TaskKind;
import fr.bricoconcierge.task.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells whoever brought a household that the organisation does not go on with it, so that nobody is left waiting. */
@Component
class RefusalNews {

    private static final Duration TIME_TO_READ = Duration.ofDays(2);

    private final Tasks tasks;
    private final JdbcClient database;
    private final Clock clock;

    RefusalNews(Tasks tasks, JdbcClient database, Clock clock) {
        this.tasks = tasks;
        this.database = database;
        this.clock = clock;
    }

    void tell(ReferralId referral, ReferralAnswer why) {
        Brought brought = database.sql("select referred_by as by, household_id as household from referral where id = ?")
                .param(referral.value())
                .query((row, i) -> new Brought(
                        new AccountId(row.getObject(1, UUID.class)), new HouseholdId(row.getObject(2, UUID.class))))
                .single();
        tasks.open(new NewTask(
                TaskKind.HAND_MADE,
                "Un organisme ne donne pas suite\u00a0: " + why.label().toLowerCase(Locale.FRANCE),
                brought.by(),
                clock.instant().plus(TIME_TO_READ),
                "/orientations/suivi/" + referral,
                referral.value(),
                brought.household(),
                false,
                null));
    }

    private record Brought(AccountId by, HouseholdId household) {}
}
