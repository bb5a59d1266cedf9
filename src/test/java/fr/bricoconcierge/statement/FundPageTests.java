package fr.bricoconcierge.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.fund.Balance;
import fr.bricoconcierge.fund.FundAllotment;
import fr.bricoconcierge.fund.FundReading;
import fr.bricoconcierge.purchase.NewPurchases;
import fr.bricoconcierge.purchase.OpenFund;
import fr.bricoconcierge.purchase.PurchaseId;
import fr.bricoconcierge.purchase.Purchasing;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.resident.ResidentView;
import fr.bricoconcierge.setting.PilotOption;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.Money;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is in the fund and how it comes there, and what its pages show to whom. */
@PageTest
class FundPageTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Statements statements;

    @Autowired
    Purchasing purchasing;

    @Autowired
    FundAllotment allotment;

    @Autowired
    FundReading reading;

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
    OpenFund fund;

    @BeforeEach
    void openTheFund() {
        coordinator = visitors.as(people.coordinator());
        buyer = people.another(Role.CONCIERGE);
        concierge = visitors.as(buyer);
        newPurchases = new NewPurchases(cards, buyer.id());
        fund = new OpenFund(purchasing, newPurchases, buyer.id(), database);
        OpenFund.open(settings, allotment, people.coordinator().id());
    }

    @Test
    void withTheOptionOffNothingIsBoughtAndThePageSaysWhatToDoInstead() {
        switchOff();

        assertThatThrownBy(() -> fund.ask("5.00"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refusal -> assertThat(refusal.sentence())
                                .isEqualTo(
                                        "Le fonds d’avance n’est pas ouvert. Remettez plutôt la liste de ce qu’il faut"
                                                + " acheter, ou proposez de repasser."));
        assertThat(concierge.open("/fonds").text())
                .contains("Le fonds d’avance n’est pas ouvert", "la liste de ce qu’il faut acheter");
        assertThat(coordinator.open("/fonds").text()).contains("Le fonds d’avance n’est pas ouvert");
    }

    /** Whatever numbers the database gives its rows, a refused line among them leaves no gap in the register. */
    @Test
    void theRegisterShowsTheNumbersOfTheStatement() {
        database.sql("select setval(pg_get_serial_sequence('fund_entry', 'id'), (select max(id) + 7 from fund_entry))")
                .query(Long.class)
                .single();
        purchasing.pay(fund.ask("4.00"), new Money(new BigDecimal("4.00")), buyer.id());
        long last = database.sql("select max(number) from fund_entry")
                .query(Long.class)
                .single();

        assertThat(coordinator
                        .open("/fonds")
                        .select("[aria-label='Registre du fonds'] tbody th")
                        .first()
                        .text())
                .matches("Achat n°." + last);
    }

    @Test
    void anAllotmentIsOneLineOfTheLedgerHoweverOftenItIsSent() {
        Balance before = reading.balance();
        String text = "Délibération " + UUID.randomUUID();
        var form = coordinator
                .open("/fonds/dotations")
                .form("/fonds/dotations")
                .with("amount", "1 234,50 €")
                .with("text", text);

        form.submit();
        Screen books = form.submit();

        assertThat(books.text()).contains("La dotation est dans le fonds.", text, "1 234,50 €");
        assertThat(reading.balance().granted().minus(before.granted())).isEqualTo(new Money(new BigDecimal("1234.50")));
    }

    @Test
    void wrongAmountsAreNamedInFrenchAndStayAsTyped() {
        assertThat(allotting("abc").error("amount")).isEqualTo("Indiquez un montant, par exemple 12,50.");
        assertThat(allotting("abc").form("/fonds/dotations").value("amount")).isEqualTo("abc");
        assertThat(allotting("12,345").error("amount"))
                .isEqualTo("Écrivez un montant avec deux décimales au plus, par exemple 12,50.");
        assertThat(allotting("12,345").form("/fonds/dotations").value("amount")).isEqualTo("12,345");
        assertThat(allotting("-5").error("amount")).isEqualTo("Écrivez un montant au-dessus de zéro.");
        assertThat(allotting("0").error("amount")).isEqualTo("Écrivez un montant au-dessus de zéro.");
        assertThat(allotting("999999").error("amount")).startsWith("Écrivez au plus 100 000,00 €");
        assertThat(allotting("9".repeat(19)).error("amount")).startsWith("Écrivez un montant");
        assertThat(allotting("9".repeat(400)).error("amount")).isEqualTo("Indiquez un montant, par exemple 12,50.");
        assertThat(allotting("").error("amount")).isEqualTo("Indiquez le montant.");
    }

    @Test
    void thePagesOfTheFundCostFewStatements() {
        PurchaseId id = fund.ask("10.00");
        assertThat(statements.of(() -> coordinator.open("/fonds"))).hasSizeLessThanOrEqualTo(12);
        assertThat(statements.of(() -> concierge.open("/fonds"))).hasSizeLessThanOrEqualTo(9);
        assertThat(statements.of(() -> coordinator.open("/fonds/achats/" + id))).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void whoeverIsForgottenLeavesNoWordsInAPurchaseAndTheTreasuryItsFacts() {
        ResidentView nobody = newPurchases.resident();
        PurchaseId id = fund.ask("12.00", nobody);
        String page = "/fonds/achats/" + id;
        assertThat(coordinator.open(page).text()).contains("Le joint du commerce ne va pas");

        cards.forgetUnlessKept(nobody.household());

        assertThat(coordinator.open(page).text()).contains("12,00 €").doesNotContain("Le joint du commerce ne va pas");
    }

    private Screen allotting(String amount) {
        return coordinator
                .open("/fonds/dotations")
                .form("/fonds/dotations")
                .with("amount", amount)
                .with("text", "Essai")
                .submit();
    }

    /** No button does that: an option is tested once. */
    private void switchOff() {
        database.sql("delete from option_switch where option = ?")
                .param(PilotOption.ADVANCE_FUND.name())
                .update();
        settings.set(Setting.RECEIPT_DAYS, "7", people.coordinator().id()); // forgets the remembered options
    }
}
