package fr.bricoconcierge.purchase;

import static fr.bricoconcierge.purchase.OpenFund.payment;
import static fr.bricoconcierge.purchase.OpenFund.receipt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.attachment.Pdfs;
import fr.bricoconcierge.fund.Balance;
import fr.bricoconcierge.fund.FundAllotment;
import fr.bricoconcierge.fund.FundReading;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.Money;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.task.TaskKind;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A purchase that was agreed to is paid and its receipt handed in, or it is given up. */
@PageTest
class PaidPurchasePageTests {

    private static final byte[] PDF = Pdfs.saying("Un ticket");

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

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

    CurrentAccount buyer;
    Visitor concierge;
    OpenFund fund;

    @BeforeEach
    void openTheFund() {
        buyer = people.another(Role.CONCIERGE);
        concierge = visitors.as(buyer);
        fund = new OpenFund(purchasing, new NewPurchases(cards, buyer.id()), buyer.id(), database);
        OpenFund.open(settings, allotment, people.coordinator().id());
    }

    @Test
    void aSmallPurchaseIsAgreedAtOncePaidForLessAndItsReceiptHandedIn() {
        Balance before = reading.balance();
        PurchaseId id = fund.ask("20.00");
        assertThat(reading.balance().reserved().minus(before.reserved())).isEqualTo(Money.ofEuros(20));

        Screen page = concierge.open("/fonds/achats/" + id);
        assertThat(page.text()).contains("Accordé, à payer", "2 × Joint de robinet");
        assertThat(page.form(payment(id)).value("amount")).isEqualTo("20,00");
        Screen paid = page.form(payment(id)).with("amount", "18,37").submit();

        assertThat(paid.text()).contains("Le paiement est noté.", "À remettre avant le");
        assertThat(reading.balance().reserved()).isEqualTo(before.reserved());
        assertThat(reading.balance().spent().minus(before.spent())).isEqualTo(new Money(new BigDecimal("18.37")));
        assertThat(fund.ledger(id)).isEqualTo("PURCHASE -18.37");
        assertThat(fund.openTasks(TaskKind.HAND_IN_RECEIPT, id)).isEqualTo(1);
        assertThat(concierge.open("/fonds").text()).contains("Justificat", "à remettre avant le");

        Screen handedIn =
                paid.form(receipt(id)).withFile("receipt", "ticket.pdf", PDF).submit();
        assertThat(handedIn.text()).contains("Le justificatif est remis.", "Voir le justificatif");
        assertThat(fund.openTasks(TaskKind.HAND_IN_RECEIPT, id)).isZero();
    }

    @Test
    void aReceiptOfAnotherKindIsRefusedAndTheTaskStays() {
        PurchaseId id = fund.ask("10.00");
        purchasing.pay(id, Money.ofEuros(10), buyer.id());
        Screen page = concierge.open("/fonds/achats/" + id);

        Screen wrong = page.form(receipt(id))
                .withFile("receipt", "ticket.pdf", "<html>ticket</html>".getBytes(StandardCharsets.UTF_8))
                .submit();
        assertThat(wrong.error("receipt")).isEqualTo("Choisissez une photo (JPEG ou PNG) ou un document PDF.");
        assertThat(page.form(receipt(id))
                        .withFile("receipt", "", new byte[0])
                        .submit()
                        .error("receipt"))
                .isEqualTo("Choisissez la photo ou le PDF du justificatif.");
        assertThat(fund.openTasks(TaskKind.HAND_IN_RECEIPT, id)).isEqualTo(1);
    }

    @Test
    void aRefusedReceiptLeavesThePurchaseUnpaidWithItsAmountAsTyped() {
        PurchaseId id = fund.ask("10.00");
        Screen wrong = concierge
                .open("/fonds/achats/" + id)
                .form(payment(id))
                .with("amount", "9,99")
                .withFile("receipt", "ticket.jpg", new byte[] {1, 2, 3})
                .submit();

        assertThat(wrong.error("receipt")).isEqualTo("Choisissez une photo (JPEG ou PNG) ou un document PDF.");
        assertThat(wrong.form(payment(id)).value("amount")).isEqualTo("9,99");
        assertThat(wrong.text()).contains("Accordé, à payer");
    }

    @Test
    void payingBeyondWhatWasAgreedAndTheCeilingIsToBeValidated() {
        PurchaseId id = fund.ask("28.00");
        Balance agreed = reading.balance();

        Screen paid = concierge
                .open("/fonds/achats/" + id)
                .form(payment(id))
                .with("amount", "31,50")
                .submit();

        assertThat(paid.text()).contains("la coordination doit le valider", "Payé, à valider");
        assertThat(reading.balance().left().minus(agreed.left())).isEqualTo(Money.ofEuros(28));
        assertThat(fund.openTasks(TaskKind.APPROVE_PURCHASE, id)).isEqualTo(1);
    }

    @Test
    void wrongPaymentsAreNamedBesideTheField() {
        PurchaseId id = fund.ask("10.00");
        Screen page = concierge.open("/fonds/achats/" + id);

        assertThat(page.form(payment(id)).with("amount", "dix").submit().error("amount"))
                .isEqualTo("Indiquez un montant, par exemple 12,50.");
        assertThat(page.form(payment(id)).with("amount", "-10").submit().error("amount"))
                .isEqualTo("Écrivez un montant au-dessus de zéro.");
        assertThat(page.form(payment(id)).with("amount", "5000").submit().error("amount"))
                .isEqualTo("Un achat du fonds ne dépasse pas 2 000,00 €.");
        assertThat(page.form(payment(id))
                        .with("amount", "5000")
                        .submit()
                        .form(payment(id))
                        .value("amount"))
                .isEqualTo("5000");
    }

    @Test
    void aPurchaseGivenUpReleasesItsMoneyAndIsNotPaidAfterwards() {
        Balance before = reading.balance();
        PurchaseId id = fund.ask("15.00");

        Screen dropped = concierge
                .open("/fonds/achats/" + id)
                .form("/fonds/achats/" + id + "/abandon")
                .submit();

        assertThat(dropped.text()).contains("L’achat est abandonné");
        assertThat(reading.balance()).isEqualTo(before);
        assertThatThrownBy(() -> purchasing.pay(id, Money.ofEuros(15), buyer.id()))
                .isInstanceOf(Refused.class);
        assertThat(reading.balance()).isEqualTo(before);
    }
}
