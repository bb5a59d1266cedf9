package fr.bricoconcierge.timetoresult;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.message.PostRound;
import fr.bricoconcierge.partnerlink.Partner;
import fr.bricoconcierge.referral.ClosingReason;
import fr.bricoconcierge.referral.ReferralChange;
import fr.bricoconcierge.referral.ReferralFollowUp;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.referral.ReferralState;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.OrganisationId;
import fr.bricoconcierge.shared.Programme;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Days from first contact to file, against sums done by hand (R8). */
@PageTest
@Import({Partner.class, PostRound.class})
class ResultPageTests {

    private static final LocalDate MET_ON = LocalDate.of(2026, 3, 2);

    @Autowired
    Partner partner;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    ReferralFollowUp followUp;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient database;

    private OrganisationId organisation;
    private CurrentAccount advisor;
    private Visitor coordinator;

    @BeforeEach
    void anOrganisationOfItsOwn() {
        organisation = partner.organisation();
        AccountId id = people.advisor().id();
        advisor = new CurrentAccount(id, "Claire Maes", Role.ADVISOR, organisation);
        coordinator = visitors.as(people.coordinator());
    }

    @Test
    void sevenReferralsGiveTheSumsDoneByHand() {
        filed(met(referred(0), 1), 20);
        filed(met(referred(2), 2), 30);
        closed(met(referred(4), 4));
        met(referred(6), 7);
        met(referred(8), 11);
        closed(referred(10));
        ReferralId slip = met(referred(12), 3);
        followUp.takeBack(slip, null, "Une autre personne", advisor);

        List<String> cells = row().select("td").eachText();

        // 0 2 4 6 8 10 12: the middle is 6, its quarters 3 and 9
        assertThat(plain(cells.get(0))).isEqualTo("7 6 jours (3 à 9)");
        // 1 2 4 7 11: the middle is 4, its quarters 2 and 7
        assertThat(plain(cells.get(1))).isEqualTo("5 (5 sur 7) 4 jours (2 à 7)");
        // two are too few for a median
        assertThat(plain(cells.get(2))).isEqualTo("2 (2 sur 7) 20, 30 jours");
        // lost before a meeting, after one, still open: with the files that makes seven
        assertThat(cells.subList(3, 6)).containsExactly("1 (1 sur 7)", "1 (1 sur 5)", "3 (3 sur 7)");
    }

    @Test
    void everyFigureOpensTheReferralsItCounts() {
        ReferralId met = met(referred(1), 4);
        referred(3);
        String href = row().select("td[data-label=Rencontres] a").attr("href");

        Screen rows = coordinator.open(href);

        assertThat(rows.heading()).isEqualTo("Rencontres (1)");
        assertThat(rows.select("tbody a").eachAttr("href")).containsExactly("/orientations/suivi/" + met);
        assertThat(rows.text()).contains("4 jours");
        assertThat(coordinator
                        .answerTo("/orientations/delais/lignes?selon=ORGANISATION&groupe=x")
                        .status())
                .isEqualTo(404);
        assertThat(coordinator.answerTo("/orientations/delais/lignes?page=-4").status())
                .isEqualTo(200);
    }

    @Test
    void theSameDayIsNoughtEvenAroundMidnightAndOnTheSpotMeansWithinTheHour() {
        ReferralId id = met(referred(0), 0);
        database.sql(
                        "update household set met_at = '2026-03-01T23:30Z' where id = (select household_id from referral where id = ?)")
                .param(id.value())
                .update();
        assertThat(fact(id, "days_to_referral")).isEqualTo("0");
        assertThat(fact(id, "days_to_meeting")).isEqualTo("0");
        assertThat(fact(id, "booked_on_the_spot")).isEqualTo("true");

        ReferralId later = met(referred(0), 5);
        database.sql(
                        "update referral_step set at = at + interval '61 minutes' where referral_id = ? and to_state = 'BOOKED'")
                .param(later.value())
                .update();
        assertThat(fact(later, "booked_on_the_spot")).isEqualTo("false");
        assertThat(fact(later, "types")).isEqualTo("{NONE}");
    }

    @Test
    void allGroupsCostOneStatement() {
        referred(1);
        assertThat(statements.of(() -> coordinator.open("/orientations/delais")))
                .hasSizeLessThanOrEqualTo(2);
        assertThat(coordinator.open("/orientations/delais").text())
                .contains(
                        "Comment c’est compté",
                        "Selon la première rencontre",
                        "Sans intervention",
                        "Pas de rendez-vous sur place");
    }

    private ReferralId referred(int daysAfterContact) {
        ReferralId id = partner.refer(organisation);
        database.sql("update household set met_at = ? where id = (select household_id from referral where id = ?)")
                .params(at(0).atOffset(ZoneOffset.UTC), id.value())
                .update();
        Instant made = at(daysAfterContact);
        database.sql("update referral set made_at = ? where id = ?")
                .params(made.atOffset(ZoneOffset.UTC), id.value())
                .update();
        stepAt(id, "ORIENTED", made);
        return id;
    }

    private ReferralId met(ReferralId id, int daysAfterReferral) {
        followUp.take(UUID.randomUUID(), id, ReferralChange.booked(Instant.now().plusSeconds(86_400)), advisor);
        followUp.take(UUID.randomUUID(), id, ReferralChange.to(ReferralState.MET), advisor);
        stepAt(id, "BOOKED", made(id));
        stepAt(id, "MET", made(id).plus(Duration.ofDays(daysAfterReferral)));
        return id;
    }

    private void filed(ReferralId id, int daysAfterReferral) {
        followUp.take(UUID.randomUUID(), id, ReferralChange.fileOpened("A-1", Programme.AMELIO), advisor);
        stepAt(id, "FILE_OPEN", made(id).plus(Duration.ofDays(daysAfterReferral)));
    }

    private void closed(ReferralId id) {
        followUp.take(UUID.randomUUID(), id, ReferralChange.closed(ClosingReason.GAVE_UP), advisor);
    }

    private void stepAt(ReferralId id, String state, Instant at) {
        database.sql("update referral_step set at = ? where referral_id = ? and to_state = ?")
                .params(at.atOffset(ZoneOffset.UTC), id.value(), state)
                .update();
    }

    private Instant made(ReferralId id) {
        return database.sql("select made_at from referral where id = ?")
                .param(id.value())
                .query((row, i) -> row.getTimestamp(1).toInstant())
                .single();
    }

    private String fact(ReferralId id, String column) {
        return database.sql("select " + column + "::text from referral_fact_delay where referral_id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    private Element row() {
        String name = database.sql("select name from organisation where id = ?")
                .param(organisation.value())
                .query(String.class)
                .single();
        return coordinator
                .open("/orientations/delais")
                .select("tr:has(th:contains(" + name + "))")
                .first();
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    private static Instant at(int daysAfterContact) {
        return MET_ON.plusDays(daysAfterContact)
                .atTime(12, 0)
                .atZone(Moment.PARIS)
                .toInstant();
    }
}
