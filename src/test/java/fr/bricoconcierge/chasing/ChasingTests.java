package fr.bricoconcierge.chasing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.message.PostRound;
import fr.bricoconcierge.partnerlink.Partner;
import fr.bricoconcierge.referral.ClosingReason;
import fr.bricoconcierge.referral.NewAnswer;
import fr.bricoconcierge.referral.ReferralAnswer;
import fr.bricoconcierge.referral.ReferralAnswers;
import fr.bricoconcierge.referral.ReferralChange;
import fr.bricoconcierge.referral.ReferralEntrusted;
import fr.bricoconcierge.referral.ReferralFollowUp;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.OrganisationId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Visitors;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Organisations that do not answer are reminded twice, then shown as silent (R6). */
@PageTest
@Import({Partner.class, PostRound.class})
class ChasingTests {

    private static final LocalDate TOLD = LocalDate.of(2026, 3, 3);

    @Autowired
    Partner partner;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    ChaseRound round;

    @Autowired
    Chasing chasing;

    @Autowired
    ReferralFollowUp followUp;

    @Autowired
    ReferralAnswers answers;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    private ReferralId id;

    @BeforeEach
    void toldOnATuesday() {
        id = partner.refer(people.advisor().organisation());
        database.sql("update referral_chase set transmitted_at = ? where referral_id = ?")
                .params(at(TOLD, 10).atOffset(ZoneOffset.UTC), id.value())
                .update();
    }

    @Test
    void twoRemindersEachOnceThenItIsSilentForTheTeam() {
        goTo(LocalDate.of(2026, 3, 9));
        assertThat(told()).containsExactly("TOLD");
        goTo(LocalDate.of(2026, 3, 10));
        goTo(LocalDate.of(2026, 3, 16));
        assertThat(told()).containsExactly("TOLD", "REMINDER");
        goTo(LocalDate.of(2026, 3, 17));
        goTo(LocalDate.of(2026, 3, 23));
        assertThat(told()).containsExactly("TOLD", "REMINDER", "LAST_REMINDER");
        assertThat(team("/orientations/suivi/" + id)).doesNotContain("Silencieuse");

        goTo(LocalDate.of(2026, 3, 24));
        goTo(LocalDate.of(2026, 5, 20));
        assertThat(told()).hasSize(3);
        assertThat(team("/orientations/suivi/" + id)).contains("Silencieuse : aucune réponse");
        assertThat(row()).contains("Silencieuse");

        answers.give(UUID.randomUUID(), id, null, NewAnswer.unexplained(ReferralAnswer.ACCEPTED), people.advisor());
        assertThat(row()).doesNotContain("Silencieuse");
        assertThat(team("/orientations/suivi/" + id)).doesNotContain("Silencieuse");
    }

    @Test
    void nobodyIsWrittenToAtNightOrOnADayOff() {
        round.go(at(LocalDate.of(2026, 3, 13), 22));
        round.go(at(LocalDate.of(2026, 3, 14), 10));
        round.go(at(LocalDate.of(2026, 4, 6), 10));
        assertThat(told()).containsExactly("TOLD");
    }

    @Test
    void nothingIsSentAfterAnAnswerAStepOrAClosing() {
        answers.give(UUID.randomUUID(), id, null, NewAnswer.unexplained(ReferralAnswer.UNREACHABLE), people.advisor());
        ReferralId booked = chased();
        followUp.take(
                UUID.randomUUID(), booked, ReferralChange.booked(Instant.now().plusSeconds(86_400)), people.advisor());
        ReferralId closed = chased();
        followUp.take(UUID.randomUUID(), closed, ReferralChange.closed(ClosingReason.ELSEWHERE), people.advisor());
        ReferralId withdrawn = chased();
        partner.withdraw(withdrawn);

        goTo(LocalDate.of(2026, 4, 8));

        for (ReferralId each : List.of(id, booked, closed, withdrawn)) {
            id = each;
            assertThat(told()).containsExactly("TOLD");
        }
    }

    @Test
    void anAnswerKeepsBackWhatCouldNotLeaveYet() {
        goTo(LocalDate.of(2026, 3, 10));
        assertThat(waiting()).isPositive();
        answers.give(UUID.randomUUID(), id, null, NewAnswer.unexplained(ReferralAnswer.ACCEPTED), people.advisor());

        chasing.dropWhatIsAnswered();

        assertThat(waiting()).isZero();
    }

    @Test
    void severalInstancesAtOnceSendOne() {
        Instant then = at(LocalDate.of(2026, 3, 10), 10);
        IntStream.range(0, 16).parallel().forEach(i -> chasing.chase(id, then));
        assertThat(told()).containsExactly("TOLD", "REMINDER");
    }

    @Test
    void handedOnTheDaysBeginAnew() {
        goTo(LocalDate.of(2026, 3, 10));
        OrganisationId other = partner.organisation();
        String mailbox = partner.reachable(other);
        database.sql("update referral set organisation_id = ? where id = ?")
                .params(other.value(), id.value())
                .update();
        transaction.executeWithoutResult(status -> events.publishEvent(new ReferralEntrusted(id, other)));

        assertThat(partner.lettersTo(mailbox)).hasSize(1);
        assertThat(database.sql("select reminded_at is null and transmitted_at > now() - interval '1 hour'"
                                + " from referral_chase where referral_id = ?")
                        .param(id.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private ReferralId chased() {
        ReferralId made = partner.refer(people.advisor().organisation());
        database.sql("update referral_chase set transmitted_at = ? where referral_id = ?")
                .params(at(TOLD, 10).atOffset(ZoneOffset.UTC), made.value())
                .update();
        return made;
    }

    private void goTo(LocalDate day) {
        round.go(at(day, 10));
    }

    private List<String> told() {
        return database.sql("select kind from referral_telling where referral_id = ? order by at, id")
                .param(id.value())
                .query(String.class)
                .list();
    }

    private int waiting() {
        return database.sql("select count(*) from message where cause_id = ? and state = 'WAITING'")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    private String team(String path) {
        return visitors.as(people.coordinator()).open(path).text();
    }

    private String row() {
        return visitors.as(people.coordinator())
                .open("/orientations/suivi")
                .select(".row:has(a[href=/orientations/suivi/" + id + "])")
                .text();
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(Moment.PARIS).toInstant();
    }
}
