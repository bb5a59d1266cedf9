package fr.bricoconcierge.referral;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.resident.Consents;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of a referral, for whoever made it (R6). */
@PageTest
class ReferralFollowUpTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Statements statements;

    @Autowired
    ResidentCards cards;

    @Autowired
    Consents consents;

    @Autowired
    Referring referring;

    @Autowired
    JdbcClient database;

    private CurrentAccount account;
    private Visitor concierge;
    private NewReferrals made;

    @BeforeEach
    void meet() {
        account = people.another(Role.CONCIERGE); // whose list is theirs alone
        concierge = visitors.as(account);
        people.advisor();
        people.strangerAdvisor();
        made = new NewReferrals(cards, referring, account);
    }

    @Test
    void aCallIsDueSomeWeeksLaterToWhoeverReferred() {
        ResidentId resident = made.agreeingResident();
        NewReferrals.form(concierge, resident, people.advisor().organisation()).submit();

        assertThat(database.sql("select t.owner_id || ' ' || round(extract(epoch from t.due_at - r.made_at) / 86400)"
                                + " from task t join referral r on r.id = t.cause_id"
                                + " where t.kind = 'CALL_AFTER_REFERRAL' and r.resident_id = ?")
                        .param(resident.value())
                        .query(String.class)
                        .list())
                .containsExactly(account.id() + " 28");
    }

    @Test
    void theTeamFollowsItsReferralsAndAConciergeTheirOwn() {
        ReferralId id = made.refer(made.agreeingResident(), people.advisor().organisation());
        String link = "main a[href=/orientations/suivi/" + id + "]";

        assertThat(concierge.open("/orientations/suivi").select(link)).hasSize(1);
        assertThat(visitors.as(people.coordinator()).open("/orientations/suivi").select(link))
                .hasSize(1);
        assertThat(visitors.as(people.colleague()).open("/orientations/suivi").select(link))
                .isEmpty();
        assertThat(statements.of(() -> concierge.open("/orientations/suivi"))).hasSizeLessThanOrEqualTo(3);
        assertThat(statements.of(() -> concierge.open("/orientations/suivi/" + id)))
                .hasSizeLessThanOrEqualTo(15);
    }

    @Test
    void aReferralWithoutNewsForSixWeeksSaysSoUnlessItsMeetingIsToCome() {
        ReferralId silent = made.refer(made.agreeingResident(), people.advisor().organisation());
        ReferralId booked = made.refer(made.agreeingResident(), people.advisor().organisation());
        database.sql("update referral_step set at = at - interval '43 days' where referral_id in (?, ?)")
                .params(silent.value(), booked.value())
                .update();
        database.sql("update referral set received_at = received_at - interval '43 days' where id in (?, ?)")
                .params(silent.value(), booked.value())
                .update();
        database.sql("update referral set state = 'BOOKED', meeting_at = made_at + interval '3 days' where id = ?")
                .param(booked.value())
                .update();

        Screen page = concierge.open("/orientations/suivi");

        assertThat(rowOf(page, silent)).contains("Sans nouvelles depuis 6 semaines");
        assertThat(rowOf(page, booked)).contains("Rendez-vous pris").doesNotContain("Sans nouvelles");
    }

    @Test
    void theAdvisorHasThreeWorkingDaysToGetInTouchBeforeThatIsLate() {
        ResidentId resident = made.agreeingResident();
        ReferralId id = made.refer(resident, people.advisor().organisation());

        assertThat(contactStep(resident)).contains("Le conseil prend contact").doesNotContain("En retard");

        database.sql("update referral set made_at = ?, received_at = ? where id = ?")
                .params(
                        OffsetDateTime.parse("2026-03-06T10:00+01:00"),
                        OffsetDateTime.parse("2026-03-06T10:00+01:00"),
                        id.value())
                .update();
        assertThat(contactStep(resident)).contains("mercredi 11 mars", "En retard");
    }

    @Test
    void whoeverIsForgottenLeavesNoWordsButStillCounts() {
        ResidentId resident = made.agreeingResident();
        ReferralId id = made.refer(resident, people.advisor().organisation());
        consents.withdraw(resident, ConsentPurpose.KEEP_CARD, ConsentHow.ORAL, account.id(), Instant.now());

        cards.forgetUnlessKept(cards.get(resident).household());

        assertThat(database.sql("select count(*) from referral where id = ? and wishes is null")
                        .param(id.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(visitors.as(people.advisor()).answerTo("/orientations/" + id).status())
                .isEqualTo(404);
    }

    private String contactStep(ResidentId resident) {
        return concierge.open("/habitants/" + resident).texts(".row").stream()
                .filter(row -> row.contains("Le conseil prend contact"))
                .findFirst()
                .orElse("");
    }

    private static String rowOf(Screen page, ReferralId id) {
        return page.select(".row:has(a[href=/orientations/suivi/" + id + "])").text();
    }
}
