package fr.bricoconcierge.handover;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.message.PostRound;
import fr.bricoconcierge.partnerlink.Partner;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.OrganisationId;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The month of an organisation leaves as a table: those who agree, for a reason, nothing that calculates (R7, Q8). */
@PageTest
@Import({Partner.class, PostRound.class})
class MonthPageTests {

    private static final String PATH = "/orientations/suivi/mois";

    @Autowired
    Partner partner;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient database;

    private OrganisationId organisation;
    private Visitor coordinator;
    private ReferralId id;

    @BeforeEach
    void threeThisMonth() {
        organisation = partner.organisation();
        id = partner.refer(organisation);
        ReferralId withdrawn = partner.refer(organisation);
        partner.withdraw(withdrawn);
        ReferralId before = partner.refer(organisation);
        database.sql("update referral set made_at = made_at - interval '40 days' where id = ?")
                .param(before.value())
                .update();
        coordinator = visitors.as(people.coordinator());
    }

    @Test
    void thePageCountsTheMonthAndNamesNobody() {
        Screen page = coordinator.open(PATH + "?organisme=" + organisation);

        assertThat(page.text()).contains("1 personne ne donne plus son accord").doesNotContain("Delattre");
        assertThat(page.select("dd").first().text()).isEqualTo("2");
    }

    @Test
    void withNamesOnlyThoseWhoAgreeLeave() {
        String csv = csv(form("NAMES", "CSV").submit());

        assertThat(csv.lines()).hasSize(2);
        assertThat(csv).contains("Louise", "Delattre", "06 12 34 56 78", "Humidité et moisissures");
        assertThat(audited()).containsExactly("1 " + month() + ", avec les noms. Suivi des dossiers par l’organisme");
    }

    @Test
    void nothingIsCalculated() throws IOException {
        database.sql("update resident set last_name = '=1+1' where id = ?")
                .param(partner.residentOf(id).value())
                .update();
        assertThat(csv(form("NAMES", "CSV").submit()))
                .contains("Louise")
                .doesNotContain(";=")
                .doesNotContain("\n=");

        Screen file = form("NAMES", "XLSX").submit();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file.bytes()))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(1).getCell(1).getFormula()).isNull();
            assertThat(rows.get(1).getCellText(1)).endsWith("=1+1");
        }
    }

    @Test
    void countsNameNobody() {
        String csv = csv(form("COUNTS", "CSV").submit());

        assertThat(csv)
                .contains("Orientations faites;2", "Sans aucune étape ni réponse;2")
                .doesNotContain("Louise", "Delattre");
        assertThat(audited()).containsExactly("0 " + month() + ", sans noms. Suivi des dossiers par l’organisme");
    }

    @Test
    void nothingLeavesWithoutAReason() {
        FilledForm form = form("NAMES", "CSV").without("reason");
        assertThat(form.submit().error("reason")).startsWith("Dites pourquoi");
        assertThat(form.with("reason", "OTHER").submit().error("other"))
                .isEqualTo("Écrivez cette raison en quelques mots.");
        assertThat(audited()).isEmpty();
        assertThat(coordinator.open(PATH + "?mois=bientot&organisme=x").status())
                .isLessThan(500);
    }

    @Test
    void aMonthOrAChoiceThatIsNoneIsAskedAgainOnAWholePage() {
        FilledForm form = form("NAMES", "CSV");
        for (String month : List.of("+999999999-01", "2026-13")) {
            Screen again = form.with("month", month).submit();
            assertThat(again.error("month")).isNotBlank();
            assertThat(again.text()).contains("Télécharger");
            assertThat(again.form(PATH + "/fichier")
                            .with("month", month())
                            .submit()
                            .header("Content-Disposition"))
                    .startsWith("attachment");
        }
        form.with("month", month());
        assertThat(form.with("organisation", "x").submit().error("organisation"))
                .isNotBlank();
        form.with("organisation", organisation);
        assertThat(form.with("content", "ZZ").submit().error("content")).isNotBlank();
        Screen both = form.with("content", "NAMES").with("format", "EXE").submit();
        assertThat(both.error("format")).isNotBlank();
        assertThat(both.text()).contains("Télécharger");
        for (String month : List.of("-999999999-01", "%2B999999999-12")) {
            assertThat(coordinator.answerTo(PATH + "?mois=" + month).status()).isEqualTo(404);
        }
    }

    private FilledForm form(String content, String format) {
        return coordinator
                .open(PATH + "?organisme=" + organisation)
                .form(PATH + "/fichier")
                .with("content", content)
                .with("reason", "FOLLOW_UP")
                .with("format", format);
    }

    private static String csv(Screen file) {
        assertThat(file.header("Content-Disposition")).startsWith("attachment").doesNotContain("Delattre");
        return new String(file.bytes(), StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }

    private static String month() {
        return YearMonth.now(Moment.PARIS).toString();
    }

    private List<String> audited() {
        return database.sql(
                        "select amount || ' ' || reason from audit_entry where action = 'EXPORTED_REFERRALS' and subject_id = ?")
                .param(organisation.value())
                .query(String.class)
                .list();
    }
}
