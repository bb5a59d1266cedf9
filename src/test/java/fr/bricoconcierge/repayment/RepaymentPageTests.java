package fr.bricoconcierge.repayment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.fund.FundAllotment;
import fr.bricoconcierge.fund.FundReading;
import fr.bricoconcierge.purchase.NewPurchases;
import fr.bricoconcierge.purchase.OpenFund;
import fr.bricoconcierge.purchase.PurchaseId;
import fr.bricoconcierge.purchase.Purchasing;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.resident.ResidentView;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Money;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a household owes is repaid, claimed or let go of; what the team paid itself is given back (F4, F5). */
@PageTest
class RepaymentPageTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Purchasing purchasing;

    @Autowired
    FundAllotment allotment;

    @Autowired
    FundReading fund;

    @Autowired
    ResidentCards cards;

    @Autowired
    Settings settings;

    @Autowired
    JdbcClient database;

    Visitor coordinator;
    CurrentAccount buyer;
    Visitor concierge;
    NewPurchases newPurchases;
    ResidentView debtor;

    @BeforeEach
    void openTheFund() {
        coordinator = visitors.as(people.coordinator());
        buyer = people.another(Role.CONCIERGE);
        concierge = visitors.as(buyer);
        newPurchases = new NewPurchases(cards, buyer.id());
        debtor = newPurchases.residentWithACard();
        OpenFund.open(settings, allotment, people.coordinator().id());
        collect(false);
    }

    @Test
    void withoutTheRightToCollectTheTreasuryClaimsIt() {
        PurchaseId debt = lend();
        Money left = fund.balance().left();
        String page = page(debt);

        assertThat(concierge.open(page).select("input[name=way]").eachAttr("value"))
                .containsExactly("TITLE");
        assertThat(settling(concierge, debt, "CASH", "5").submit().error("way"))
                .startsWith("L’encaissement n’est pas autorisé");
        Screen settled = settling(concierge, debt, "TITLE", "20").submit();

        assertThat(settled.text()).contains("Soldé", "20,00 € en titre à émettre");
        assertThat(fund.balance().left()).isEqualTo(left);
    }

    @Test
    void whatIsRepaidInPartsComesBackToTheEnvelopeAndNeverBeyondWhatIsDue() {
        collect(true);
        PurchaseId debt = lend();
        Money left = fund.balance().left();

        assertThat(settling(concierge, debt, "CASH", "5").submit().text())
                .contains("Reste 15,00 €", "5,00 € remboursés");
        assertThat(settling(concierge, debt, "CASH", "15,01").submit().error("amount"))
                .isEqualTo("Il ne reste que 15,00 € à rembourser.");
        settling(concierge, debt, "CHEQUE", "15").submit();

        assertThat(fund.balance().left().minus(left)).isEqualTo(Money.ofEuros(20));
        assertThat(settling(concierge, debt, "CASH", "1").submit().error("amount"))
                .isEqualTo("Il ne reste rien à rembourser.");
        for (String wrong : List.of("1e9", "-3", "3,999", "0", "")) {
            assertThat(settling(concierge, debt, "CASH", wrong).submit().error("amount"))
                    .as(wrong)
                    .isNotEmpty();
        }
    }

    @Test
    void lettingGoIsTheCoordinatorsByADatedDecision() {
        PurchaseId debt = lend();

        assertThat(settling(concierge, debt, "WRITE_OFF", "20").submit().error("way"))
                .isEqualTo("Une remise se décide avec la coordination.");
        FilledForm form = settling(coordinator, debt, "WRITE_OFF", "20");
        assertThat(form.submit().error("why")).isEqualTo("Dites pourquoi.");
        assertThat(form.with("why", "MEANS").submit().error("decision"))
                .isEqualTo("Indiquez la référence de la décision.");
        assertThat(form.with("decision", "2026-14").submit().error("decidedOn"))
                .isEqualTo("Indiquez la date de la décision.");
        assertThat(form.with("decidedOn", LocalDate.now(Moment.PARIS).plusDays(2))
                        .submit()
                        .error("decidedOn"))
                .isEqualTo("Vérifiez la date de la décision.");
        assertThat(form.with("decidedOn", "2026-03-03").submit().text()).contains("20,00 € remis", "Soldé");
        assertThat(coordinator.open("/fonds").text())
                .contains("Remise : Moyens insuffisants", "décision 2026-14 du mardi 3 mars 2026");
    }

    @Test
    void theCardSaysWhatItsHouseholdOwesAndNobodyElsesDoes() {
        lend();
        ResidentView neighbour = newPurchases.residentWithACard();

        assertThat(concierge.open("/habitants/" + debtor.id()).text()).contains("20,00 € à rembourser au fonds");
        assertThat(concierge.open("/habitants/" + neighbour.id()).text()).doesNotContain("à rembourser au fonds");
        Visitor advisor = visitors.as(people.advisor());
        assertThat(advisor.answerTo("/fonds/remboursements").status()).isEqualTo(404);
        assertThat(advisor.answerTo("/fonds/remboursements/foyers/" + debtor.household())
                        .status())
                .isEqualTo(404);
        assertThat(concierge
                        .open("/fonds/remboursements/foyers/" + debtor.household())
                        .text())
                .contains("Reste 20,00 €");
        assertThat(concierge
                        .answerTo("/fonds/remboursements/foyers/" + neighbour.household())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aDoubleClickRepaysOnce() {
        collect(true);
        PurchaseId debt = lend();
        FilledForm form = settling(concierge, debt, "CASH", "8");

        form.submit();
        form.submit();

        assertThat(concierge.open(page(debt)).heading()).isEqualTo("Reste 12,00 € à rembourser");
    }

    @Test
    void whatTheTeamPaidItselfIsGivenBackOnceWithASlip() {
        purchasing.ask(UUID.randomUUID(), newPurchases.ownMoney("12.40"), buyer.id());
        Money left = fund.balance().left();
        assertThat(concierge.open("/fonds").text()).contains("Le fonds me doit 12,40 €");

        String path = "/fonds/avances/" + buyer.id() + "/remboursement";
        FilledForm form = coordinator.open("/fonds/avances").form(path).with("especes", false);
        assertThat(form.submit().text()).contains("Imprimez le bon");
        form.submit();

        assertThat(fund.balance().left()).as("felt when accepted").isEqualTo(left);
        Screen mine = concierge.open("/fonds");
        assertThat(mine.text()).contains("Le fonds me doit 0,00 €", "Rendu par virement");
        assertThat(mine.select("a[href$=/bon]")).hasSize(1);
        String slip = mine.select("a[href$=/bon]").attr("href");
        assertThat(new String(concierge.answerTo(slip).bytes(), 0, 5, StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
        assertThat(visitors.as(people.another(Role.CONCIERGE)).answerTo(slip).status())
                .isEqualTo(404);
        assertThat(coordinator
                        .post(path, "command", UUID.randomUUID().toString())
                        .texts(".notice--danger"))
                .containsExactly("Tout est déjà remboursé.");
    }

    private PurchaseId lend() {
        PurchaseId id = purchasing.ask(UUID.randomUUID(), newPurchases.repaidBy(debtor, "20.00"), buyer.id());
        purchasing.pay(id, Money.ofEuros(20), buyer.id());
        return id;
    }

    private void collect(boolean allowed) {
        settings.set(
                Setting.FUND_COLLECTS,
                String.valueOf(allowed),
                people.coordinator().id());
    }

    private static FilledForm settling(Visitor visitor, PurchaseId debt, String way, String amount) {
        return visitor.open(page(debt)).form(page(debt)).with("way", way).with("amount", amount);
    }

    private static String page(PurchaseId debt) {
        return "/fonds/remboursements/" + debt;
    }
}
