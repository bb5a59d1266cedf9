package fr.bricoconcierge.logbook;

import static fr.bricoconcierge.resident.ConsentPurpose.KEEP_CARD;
import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.fund.FundAllotment;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.setting.PilotOption;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.Money;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@PageTest
@Import(Visits.class)
class PurchasePageTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    @Autowired
    FundAllotment allotment;

    @Autowired
    Settings settings;

    @Autowired
    JdbcClient database;

    Visitor concierge;
    String visit;

    @BeforeEach
    void openTheFund() {
        CurrentAccount account = people.another(Role.CONCIERGE);
        concierge = visitors.as(account);
        visit = visits.begun(concierge, visits.resident(account, KEEP_CARD), PartType.EMERGENCY)
                .path();
        settings.switchOn(PilotOption.ADVANCE_FUND, people.coordinator().id());
        allotment.allot(
                UUID.randomUUID(),
                Money.ofEuros(200),
                "Dotation",
                people.coordinator().id());
    }

    @Test
    void aReceiptThatIsNoImageTakesThePurchaseBack() {
        Screen refused = purchase()
                .with("amount", "10")
                .with("when", "PAID")
                .with("paidBy", "OWN")
                .withFile("receipt", "ticket.txt", "pas une image".getBytes(StandardCharsets.UTF_8))
                .submit();

        assertThat(refused.error("receipt")).isEqualTo("Choisissez une photo (JPEG ou PNG) ou un document PDF.");
        assertThat(visits.count("select count(*)::int from purchase where intervention_id = ?", Visits.idOf(visit)))
                .isZero();
    }

    @Test
    void aSmallPurchaseIsAgreedToAtOnceAndTheAnswerShowsOnTheVisit() {
        Screen answered = purchase().with("amount", "12,50").submit();

        assertThat(answered.text())
                .contains("L’achat est noté.", "12,50 €", "Accordé, à payer", "Joint de robinet, Filasse");
    }

    @Test
    void theHouseholdsHistoryTellsTheAmount() {
        Screen visited = purchase().with("amount", "12,50").submit();

        Screen card = concierge.open(
                visited.select("a[href^=/habitants/]:contains(Sa fiche)").attr("href"));

        assertThat(card.text()).contains("12,50 €. Aujourd’hui : accordé, à payer");
    }

    @Test
    void aDebtOfSomebodyWhoseCardIsNotKeptIsRefusedBesideItsField() {
        CurrentAccount account = people.another(Role.CONCIERGE);
        concierge = visitors.as(account);
        visit = visits.begun(concierge, visits.resident(account), PartType.EMERGENCY)
                .path();

        Screen refused = purchase().with("amount", "12,50").with("repaid", true).submit();

        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.error("repaid")).contains("il faut d’abord l’accord de la personne");
    }

    @Test
    void aboveTheCeilingTheCoordinatorAnswersFirst() {
        assertThat(purchase().with("amount", "31").submit().text()).contains("En attente d’accord");
    }

    @Test
    void beyondWhatIsLeftItIsRefusedAndSaysWhatIsLeft() {
        Screen refused = purchase().with("amount", "1999").submit();

        assertThat(refused.error("amount")).startsWith("Il ne reste que");
        assertThat(refused.form(visit + "/achats/nouveau").value("shop")).isEqualTo("Quincaillerie du Nord");
    }

    @Test
    void wrongInputIsNamedBesideItsField() {
        Screen wrong = purchase()
                .with("amount", "douze")
                .with("lines", " ")
                .with("shop", "")
                .with("paidBy", "TROC")
                .submit();

        assertThat(wrong.status()).isEqualTo(200);
        assertThat(wrong.error("amount")).isEqualTo("Indiquez un montant, par exemple 12,50.");
        assertThat(wrong.error("lines")).isEqualTo("Écrivez ce qu’il faut acheter, une chose par ligne.");
        assertThat(wrong.error("shop")).isEqualTo("Indiquez le magasin.");
        assertThat(wrong.error("paidBy")).isEqualTo("Cette valeur n’est pas comprise. Vérifiez ce qui est écrit.");
        assertThat(wrong.form(visit + "/achats/nouveau").value("why")).isEqualTo("Rien sous la main");
    }

    @Test
    void withTheFundClosedTheVisitAndItsPurchasePageOfferWhatElseCanBeDone() {
        database.sql("delete from option_switch where option = ?")
                .param(PilotOption.ADVANCE_FUND.name())
                .update();
        settings.set(Setting.RECEIPT_DAYS, "7", people.coordinator().id()); // forgets the remembered options

        for (String path : List.of(visit, visit + "/achats/nouveau")) {
            Screen closed = concierge.open(path);
            assertThat(closed.text())
                    .contains("Le fonds d’avance n’est pas ouvert", "Prévoir de repasser", "fiche pratique");
            assertThat(closed.select("form[action$=/achats/nouveau]")).isEmpty();
            assertThat(closed.follow("Prévoir de repasser").status()).isEqualTo(200);
        }
    }

    @Test
    void theVisitIsShownAgainByItselfOnlyWhenAnAnswerCame() {
        Screen asked = purchase().with("amount", "31").submit();
        String poll = asked.select("#achats [hx-get]").attr("hx-get");
        assertThat(concierge.answerTo(poll).status()).isEqualTo(204);

        String id = asked.select("#achats a[href^=/fonds/achats/]").attr("href").replace("/fonds/achats/", "");
        visitors.as(people.coordinator()).post("/fonds/demandes/" + id + "/reponse", "agreed", "true");

        Screen answered = concierge.answerTo(poll);
        assertThat(answered.text()).contains("Accordé, à payer");
        assertThat(answered.select("#achats [hx-get]")).isEmpty();
    }

    private FilledForm purchase() {
        return concierge
                .open(visit + "/achats/nouveau")
                .form(visit + "/achats/nouveau")
                .without("receipt")
                .with("lines", "Joint de robinet\nFilasse")
                .with("category", "019ac000-0000-7000-8000-000000000001")
                .with("shop", "Quincaillerie du Nord")
                .with("why", "Rien sous la main");
    }
}
