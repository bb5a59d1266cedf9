package fr.bricoconcierge.advisor;

import static fr.bricoconcierge.resident.ConsentPurpose.SHARE_WITH_AMELIO;
import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.referral.NewReferrals;
import fr.bricoconcierge.referral.ReferralState;
import fr.bricoconcierge.referral.Referring;
import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.resident.Consents;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The steps an advisor may take, those they may not, and taking one back (R1, R5). */
@PageTest
class ReferralStepsTests {

    private static final Map<ReferralState, List<String>> ALLOWED = Map.of(
            ReferralState.ORIENTED, List.of("rendez-vous", "dossier", "cloture"),
            ReferralState.BOOKED, List.of("rencontre", "absence", "cloture"),
            ReferralState.ABSENT, List.of("rendez-vous", "cloture"),
            ReferralState.MET, List.of("dossier", "cloture"),
            ReferralState.FILE_OPEN, List.of("travaux", "cloture"),
            ReferralState.WORKS_DECIDED, List.of("cloture"),
            ReferralState.CLOSED, List.of());

    private static final List<String> ALL =
            List.of("orientation", "rendez-vous", "rencontre", "absence", "dossier", "travaux", "cloture");

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    ResidentCards cards;

    @Autowired
    Consents consents;

    @Autowired
    Referring referring;

    @Autowired
    JdbcClient database;

    private CurrentAccount account;
    private Visitor advisor;
    private NewReferrals made;
    private AdvisorSteps steps;

    @BeforeEach
    void hireAnAdvisor() {
        account = people.advisor();
        advisor = visitors.as(account);
        made = new NewReferrals(cards, referring, people.concierge());
        steps = new AdvisorSteps(advisor, database);
    }

    @Test
    void aConsentGivenAgainLetsTheAdvisorGoOn() {
        ResidentId resident = made.agreeingResident();
        String path = "/orientations/" + made.refer(resident, account.organisation());
        AccountId by = people.concierge().id();
        consents.withdraw(resident, SHARE_WITH_AMELIO, ConsentHow.ORAL, by, Instant.now());
        assertThat(advisor.open(path).status()).isEqualTo(404);
        consents.give(resident, SHARE_WITH_AMELIO, ConsentHow.ORAL, by, Instant.now());

        assertThat(book(path).text()).contains("Le rendez-vous est noté.");
        assertThat(steps.form(path, "rencontre").submit().text()).contains("La rencontre est notée.");
    }

    @Test
    void onlyTheAllowedStepsAreOfferedAndTheOthersAreRefused() {
        String path = made.refer(account.organisation());
        assertOffered(path, ReferralState.ORIENTED);
        book(path);
        assertOffered(path, ReferralState.BOOKED);
        steps.form(path, "absence").submit();
        assertOffered(path, ReferralState.ABSENT);
        book(path);
        steps.form(path, "rencontre").submit();
        assertOffered(path, ReferralState.MET);
        openFile(path, "AMELIO_PLUS");
        assertOffered(path, ReferralState.FILE_OPEN);
        steps.form(path, "travaux").submit();
        assertOffered(path, ReferralState.WORKS_DECIDED);
        steps.form(path, "cloture").with("closing", "DONE").submit();
        assertOffered(path, ReferralState.CLOSED);
    }

    @Test
    void anAdvisorBooksMeetsAndOpensAFileWithItsNumber() {
        String path = made.refer(account.organisation());
        assertThat(book(path).text())
                .contains("Le rendez-vous est noté.", "Rendez-vous " + Moment.day(AdvisorSteps.MEETING.toLocalDate()));
        assertThat(steps.form(path, "rencontre")
                        .with("note", "Très motivée")
                        .submit()
                        .text())
                .contains("La rencontre est notée.", "Très motivée");
        assertThat(openFile(path, "AMELIO").text()).contains("Le dossier est ouvert.", "A-1204", "AMELIO");
    }

    @Test
    void aDoubleClickTakesOneStep() {
        String path = made.refer(account.organisation());
        FilledForm form = steps.form(path, "dossier").with("fileNumber", "A-1").with("programme", "AMELIO");

        form.submit();
        assertThat(form.submit().text()).contains("Le dossier est ouvert.");
        assertThat(steps.standing(path)).containsExactly("ORIENTED", "FILE_OPEN");
    }

    @Test
    void aStepTakenBackCountsNoMoreAndStaysReadable() {
        String path = made.refer(account.organisation());
        openFile(path, "AMELIO");
        assertThat(fileOpened(path)).isTrue();

        Screen without = advisor.open(path)
                .follow("Annuler la dernière étape")
                .form(path + "/etapes/annulation")
                .submit();
        assertThat(without.error("why")).isEqualTo("Dites pourquoi cette étape est annulée.");
        Screen back = without.form(path + "/etapes/annulation")
                .with("why", "Erreur de dossier")
                .submit();

        assertThat(back.text()).contains("L’étape est annulée.", "Erreur de dossier", "Orientée");
        assertThat(back.text()).doesNotContain("A-1204");
        assertThat(fileOpened(path)).isFalse();
        assertOffered(path, ReferralState.ORIENTED);
    }

    @Test
    void theReferralItselfIsNotTakenBack() {
        String path = made.refer(account.organisation());

        Screen refused = advisor.post(path + "/etapes/annulation", "why", "Pour voir");

        assertThat(refused.error("why")).startsWith("L’orientation elle-même ne se reprend pas.");
    }

    private void assertOffered(String path, ReferralState state) {
        Screen page = advisor.open(path);
        for (String step : ALL) {
            boolean allowed = ALLOWED.get(state).contains(step);
            String address = path + "/etapes/" + step;
            assertThat(page.select("main a[href=" + address + "]"))
                    .as(state + " to " + step)
                    .hasSize(allowed ? 1 : 0);
            assertThat(advisor.answerTo(address).status()).isEqualTo(allowed ? 200 : 409);
            if (!allowed) {
                List<String> before = steps.standing(path);
                assertThat(advisor.post(
                                        address,
                                        "command",
                                        UUID.randomUUID().toString(),
                                        "meetingAt",
                                        AdvisorSteps.MEETING.toString(),
                                        "fileNumber",
                                        "A-1",
                                        "programme",
                                        "AMELIO",
                                        "closing",
                                        "DONE")
                                .text())
                        .contains("Cette étape n’est plus possible", "n’est pas possible maintenant");
                assertThat(steps.standing(path)).isEqualTo(before);
            }
        }
    }

    private Screen book(String path) {
        return steps.form(path, "rendez-vous")
                .with("meetingAt", AdvisorSteps.MEETING.toString())
                .submit();
    }

    private Screen openFile(String path, String programme) {
        return steps.form(path, "dossier")
                .with("fileNumber", "A-1204")
                .with("programme", programme)
                .submit();
    }

    private boolean fileOpened(String path) {
        return database.sql("select file_opened_at is not null and programme is not null from referral_fact_referral"
                        + " where referral_id = ?")
                .param(AdvisorSteps.id(path))
                .query(Boolean.class)
                .single();
    }
}
