package fr.bricoconcierge.referral;

import static fr.bricoconcierge.resident.ConsentPurpose.SHARE_WITH_AMELIO;
import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
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
import java.time.LocalDate;
import java.time.LocalDateTime;
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

    private static final LocalDateTime MEETING =
            LocalDate.now(Moment.PARIS).plusDays(9).atTime(14, 30);

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

    @BeforeEach
    void hireAnAdvisor() {
        account = people.advisor();
        advisor = visitors.as(account);
        made = new NewReferrals(cards, referring, people.concierge());
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
        assertThat(step(path, "rencontre").submit().text()).contains("La rencontre est notée.");
    }

    @Test
    void onlyTheAllowedStepsAreOfferedAndTheOthersAreRefused() {
        String path = refer();
        assertOffered(path, ReferralState.ORIENTED);
        book(path);
        assertOffered(path, ReferralState.BOOKED);
        step(path, "absence").submit();
        assertOffered(path, ReferralState.ABSENT);
        book(path);
        step(path, "rencontre").submit();
        assertOffered(path, ReferralState.MET);
        openFile(path, "AMELIO_PLUS");
        assertOffered(path, ReferralState.FILE_OPEN);
        step(path, "travaux").submit();
        assertOffered(path, ReferralState.WORKS_DECIDED);
        step(path, "cloture").with("closing", "DONE").submit();
        assertOffered(path, ReferralState.CLOSED);
    }

    @Test
    void anAdvisorBooksMeetsAndOpensAFileWithItsNumber() {
        String path = refer();
        assertThat(book(path).text())
                .contains("Le rendez-vous est noté.", "Rendez-vous " + Moment.day(MEETING.toLocalDate()));
        assertThat(step(path, "rencontre").with("note", "Très motivée").submit().text())
                .contains("La rencontre est notée.", "Très motivée");
        assertThat(openFile(path, "AMELIO").text()).contains("Le dossier est ouvert.", "A-1204", "AMELIO");
    }

    @Test
    void aFileNeedsItsNumberAndItsProgrammeAndKeepsWhatWasTyped() {
        String path = refer();

        Screen wrong = step(path, "dossier").with("note", "Dossier prêt").submit();
        assertThat(wrong.error("fileNumber")).isEqualTo("Indiquez le numéro du dossier.");
        assertThat(wrong.form(path + "/etapes/dossier").value("note")).isEqualTo("Dossier prêt");

        Screen half =
                wrong.form(path + "/etapes/dossier").with("fileNumber", "A-7").submit();
        assertThat(half.error("programme")).isEqualTo("Choisissez le programme.");
        assertThat(half.form(path + "/etapes/dossier").value("fileNumber")).isEqualTo("A-7");

        Screen tooLong = half.form(path + "/etapes/dossier")
                .with("fileNumber", "9".repeat(41))
                .with("programme", "SECRET")
                .submit();
        assertThat(tooLong.error("fileNumber")).isEqualTo("Écrivez au plus 40 caractères.");
        assertThat(tooLong.status()).isEqualTo(200);
    }

    @Test
    void aMeetingNeedsItsMomentAndAClosingItsReason() {
        String path = refer();
        assertThat(step(path, "rendez-vous").submit().error("meetingAt")).isEqualTo("Indiquez le jour et l’heure.");
        assertThat(step(path, "rendez-vous")
                        .with("meetingAt", "demain")
                        .submit()
                        .error("meetingAt"))
                .isEqualTo("Indiquez une date et une heure.");
        assertThat(step(path, "rendez-vous")
                        .with("meetingAt", MEETING.minusYears(1))
                        .submit()
                        .error("meetingAt"))
                .startsWith("C’est avant l’orientation, faite le ");
        assertThat(step(path, "rendez-vous")
                        .with("meetingAt", MEETING.plusYears(1))
                        .submit()
                        .error("meetingAt"))
                .isEqualTo("C’est dans plus d’un an : vérifiez l’année.");
        assertThat(standing(path)).containsExactly("ORIENTED");
        assertThat(step(path, "cloture").submit().error("closing")).isEqualTo("Dites pourquoi.");
    }

    @Test
    void aDoubleClickTakesOneStep() {
        String path = refer();
        FilledForm form = step(path, "dossier").with("fileNumber", "A-1").with("programme", "AMELIO");

        form.submit();
        assertThat(form.submit().text()).contains("Le dossier est ouvert.");
        assertThat(standing(path)).containsExactly("ORIENTED", "FILE_OPEN");
    }

    @Test
    void aStepTakenBackCountsNoMoreAndStaysReadable() {
        String path = refer();
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
        String path = refer();

        Screen refused = advisor.post(path + "/etapes/annulation", "why", "Pour voir");

        assertThat(refused.error("why")).startsWith("L’orientation elle-même ne se reprend pas.");
    }

    @Test
    void theAnswerStandsBesideTheState() {
        String path = refer();
        assertThat(advisor.open(path + "/reponse")
                        .form(path + "/reponse")
                        .submit()
                        .error("answer"))
                .isEqualTo("Choisissez une réponse.");

        Screen answered = advisor.open(path + "/reponse")
                .form(path + "/reponse")
                .with("answer", "UNREACHABLE")
                .submit();

        assertThat(answered.text()).contains("La réponse est enregistrée.", "Injoignable", "Orientée");
    }

    @Test
    void aCourtesyVisitBecomesTheTaskOfWhoeverBroughtTheHousehold() {
        String path = refer();
        Screen form = advisor.open(path).follow("Demander une visite");
        assertThat(form.form(path + "/visite-de-courtoisie").submit().error("message"))
                .isEqualTo("Dites ce que la visite doit permettre.");

        Screen asked = form.form(path + "/visite-de-courtoisie")
                .with("message", "Retrouver l’avis d’impôt")
                .submit();

        assertThat(asked.text()).contains("La visite est demandée.", "Demandée à Samira Benali");
        assertThat(database.sql(
                                "select owner_id || ' ' || note from task where kind = 'COURTESY_VISIT' and cause_id = ?")
                        .param(id(path))
                        .query(String.class)
                        .list())
                .containsExactly(people.concierge().id() + " Retrouver l’avis d’impôt");
    }

    private void assertOffered(String path, ReferralState state) {
        Screen page = advisor.open(path);
        for (String step : ALL) {
            boolean allowed = ALLOWED.get(state).contains(step);
            String address = path + "/etapes/" + step;
            assertThat(page.select("main a[href=" + address + "]"))
                    .as(state + " to " + step)
                    .hasSize(allowed ? 1 : 0);
            assertThat(advisor.answerTo(address).status()).isEqualTo(allowed ? 200 : 404);
            if (!allowed) {
                List<String> before = standing(path);
                assertThat(advisor.post(
                                        address,
                                        "command",
                                        UUID.randomUUID().toString(),
                                        "meetingAt",
                                        MEETING.toString(),
                                        "fileNumber",
                                        "A-1",
                                        "programme",
                                        "AMELIO",
                                        "closing",
                                        "DONE")
                                .text())
                        .contains("Cette étape n’est plus possible");
                assertThat(standing(path)).isEqualTo(before);
            }
        }
    }

    private String refer() {
        return "/orientations/" + made.refer(made.agreeingResident(), account.organisation());
    }

    private FilledForm step(String path, String step) {
        return advisor.open(path + "/etapes/" + step).form(path + "/etapes/" + step);
    }

    private Screen book(String path) {
        return step(path, "rendez-vous").with("meetingAt", MEETING.toString()).submit();
    }

    private Screen openFile(String path, String programme) {
        return step(path, "dossier")
                .with("fileNumber", "A-1204")
                .with("programme", programme)
                .submit();
    }

    private List<String> standing(String path) {
        return database.sql("select to_state from referral_step where referral_id = ? and taken_back_at is null"
                        + " order by position")
                .param(id(path))
                .query(String.class)
                .list();
    }

    private boolean fileOpened(String path) {
        return database.sql("select file_opened_at is not null and programme is not null from referral_fact_referral"
                        + " where referral_id = ?")
                .param(id(path))
                .query(Boolean.class)
                .single();
    }

    private static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }
}
