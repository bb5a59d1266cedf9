package fr.bricoconcierge.charter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The charter to read, to print, to change, and what the coordinator sees of where it was passed over (H7). */
@PageTest
@Import(Visits.class)
class CharterPageTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    @Autowired
    Statements statements;

    private Visitor coordinator;

    @BeforeEach
    void signIn() {
        coordinator = visitors.as(people.coordinator());
    }

    @AfterEach
    void setTheUsualLimits() {
        set("3", "30", "3", "6");
    }

    @Test
    void everybodyReadsItWithTheLimitsInForceAndOnlyTheCoordinatorIsLedToThem() {
        for (CurrentAccount account : new CurrentAccount[] {people.concierge(), people.advisor()}) {
            Screen page = visitors.as(account).open("/charte");
            assertThat(page.text()).contains("plus de 3 fois en 30 jours", "au plus 3 fois en 6 mois");
            assertThat(page.select("a[href=/charte/limites]")).isEmpty();
        }
        assertThat(coordinator.open("/charte").select("a[href=/charte/limites]"))
                .hasSize(1);
    }

    @Test
    void theLimitsHoldAtOnceInTheTextAndWhereOneActs() {
        ResidentId resident = resident();
        call(resident);
        assertThat(set("2", "10", "1", "12").text())
                .contains("Les limites sont enregistrées.", "plus de 2 fois en 10 jours", "au plus 1 fois en 12 mois");

        assertThat(coordinator.open("/habitants/" + resident).text())
                .contains("1 contact sur 2 depuis 10 jours", "0 intervention sur 1 depuis 12 mois");
        assertThat(visitors.as(people.concierge()).open("/montrer/charte").text())
                .contains("plus de 2 fois en 10 jours");
    }

    @Test
    void limitsThatMeanNothingAreRefusedBesideTheirField() {
        Screen page = set("0", "", "51", "deux");

        assertThat(page.error("contacts")).isEqualTo("Écrivez 1 ou plus.");
        assertThat(page.error("contactDays")).isEqualTo("Indiquez un nombre.");
        assertThat(page.error("visits")).isEqualTo("Écrivez 50 ou moins.");
        assertThat(page.error("visitMonths")).isNotEmpty();
        assertThat(page.form("/charte/limites").value("visits")).isEqualTo("51");
    }

    @Test
    void whoeverComesSecondSeesBothAndChooses() {
        FilledForm mine = limits("5", "30", "3", "6");
        set("4", "40", "3", "6");

        Screen both = mine.submit();
        assertThat(both.status()).isEqualTo(409);
        assertThat(both.texts(".notice--watch li"))
                .containsExactly(
                        "Contacts de notre part : 4 en vigueur, vous avez écrit 5",
                        "Pendant : 40 jours en vigueur, vous avez écrit 30 jours");
        assertThat(coordinator.open("/charte").text()).contains("plus de 4 fois en 40 jours");

        assertThat(both.form("/charte/limites").value("contacts")).isEqualTo("5");
        assertThat(both.form("/charte/limites").submit().text()).contains("plus de 5 fois en 30 jours");
        assertThat(coordinator
                        .post("/charte/limites", "contacts", "7", "contactDays", "7", "visits", "7", "visitMonths", "7")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void whoeverTypesWhatIsInForceNowHasNothingToChoose() {
        FilledForm mine = limits("4", "40", "3", "6");
        set("4", "40", "3", "6");

        assertThat(mine.submit().text()).contains("plus de 4 fois en 40 jours");
    }

    @Test
    void itIsPrintedOnOneSheet() throws Exception {
        Screen pdf = visitors.as(people.concierge()).open("/charte/pdf");

        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            assertThat(document.getNumberOfPages()).isOne();
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Ce que nous vous promettons", "Ce que nous vous demandons", "30");
        }
    }

    @Test
    void itsWordsAreWrittenByTheCoordinatorAndEveryVersionStays() {
        String path = "/pilote/textes/charte";
        Screen page = coordinator.open(path);
        String former = page.form(path).value("body");

        Screen written = page.form(path)
                .with("body", former + "\n\nMerci de votre accueil.")
                .submit();
        assertThat(written.status()).isEqualTo(200);
        assertThat(coordinator.open("/charte").text()).contains("Merci de votre accueil.");
        assertThat(page.form(path).with("body", "{dates}").submit().error("body"))
                .contains("n’est pas prévu ici");
        coordinator.open(path).form(path).with("body", former).submit();
        assertThat(coordinator.open("/charte").text()).doesNotContain("Merci de votre accueil.");
    }

    @Test
    void theCoordinatorSeesWhoWasContactedTooOftenByWhomAndWhy() {
        ResidentId resident = resident();
        for (int i = 0; i < 3; i++) {
            call(resident);
        }
        String why = "Le devis expire demain " + UUID.randomUUID();
        call(resident, "whyBeyond", why);
        call(resident, "emergency", "true");

        Screen page = coordinator.open("/charte/depassements?compteur=CONTACT&periode=MONTH");
        String row = page.texts(".row").stream()
                .filter(text -> text.contains(why))
                .findFirst()
                .orElseThrow();
        assertThat(row)
                .contains(Visits.NAME, "4 contacts sur 3", people.concierge().name(), "Appel de notre part");
        assertThat(page.texts(".row")).anyMatch(text -> text.contains("5 contacts sur 3") && text.contains("Urgence"));
        assertThat(page.select("section .row__link[href=/habitants/" + resident + "]"))
                .hasSize(1);
        assertThat(coordinator
                        .open("/charte/depassements?compteur=VISIT&periode=MONTH")
                        .text())
                .doesNotContain(why);
        Screen nonsense = coordinator.open("/charte/depassements?compteur=RIEN&periode=HIER&page=x");
        assertThat(nonsense.status()).isEqualTo(200);
        assertThat(nonsense.text()).contains(why);
    }

    @Test
    void theListCostsTheSameHoweverLong() {
        Runnable visit = () -> coordinator.open("/charte/depassements");
        int before = statements.of(visit).size();
        ResidentId resident = resident();
        for (int i = 0; i < 12; i++) {
            call(resident, "emergency", "true");
        }

        assertThat(statements.of(visit)).hasSize(before).hasSizeLessThanOrEqualTo(4);
    }

    private ResidentId resident() {
        return visits.resident(people.concierge(), ConsentPurpose.KEEP_CARD);
    }

    private void call(ResidentId resident, String... more) {
        String[] pairs = new String[more.length + 4];
        pairs[0] = "call";
        pairs[1] = UUID.randomUUID().toString();
        pairs[2] = "outcome";
        pairs[3] = "ANSWERED";
        System.arraycopy(more, 0, pairs, 4, more.length);
        visitors.as(people.concierge()).post("/habitants/" + resident + "/appels", pairs);
    }

    private Screen set(String contacts, String days, String visits, String months) {
        return limits(contacts, days, visits, months).submit();
    }

    private FilledForm limits(String contacts, String days, String visits, String months) {
        return coordinator
                .open("/charte/limites")
                .form("/charte/limites")
                .with("contacts", contacts)
                .with("contactDays", days)
                .with("visits", visits)
                .with("visitMonths", months);
    }
}
