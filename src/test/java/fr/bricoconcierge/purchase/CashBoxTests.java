package fr.bricoconcierge.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.fund.CashBoxes;
import fr.bricoconcierge.fund.FundAllotment;
import fr.bricoconcierge.fund.FundLedger;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.Money;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.math.BigDecimal;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A cash box never gives more than it holds by the ledger, whoever pays at the same moment (F2). */
@PageTest
class CashBoxTests {

    private static final String TOO_LITTLE = "Selon le registre, cette caisse ne contient que %s.";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Purchasing purchasing;

    @Autowired
    FundAllotment allotment;

    @Autowired
    FundLedger ledger;

    @Autowired
    CashBoxes boxes;

    @Autowired
    ResidentCards cards;

    @Autowired
    Settings settings;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    CurrentAccount buyer;
    Visitor concierge;
    Visitor coordinator;
    NewPurchases newPurchases;
    OpenFund fund;

    @BeforeEach
    void openTheFund() {
        buyer = people.another(Role.CONCIERGE);
        concierge = visitors.as(buyer);
        coordinator = visitors.as(people.coordinator());
        newPurchases = new NewPurchases(cards, buyer.id());
        fund = new OpenFund(purchasing, newPurchases, buyer.id(), database);
        OpenFund.open(settings, allotment, people.coordinator().id());
    }

    @Test
    void cashThatTheBoxDoesNotHoldIsRefusedBesideItsFieldAndOwnMoneyIsOneTapAway() {
        handOver("5.00");
        PurchaseId id = fund.ask("12.50");
        Screen page = concierge.open("/fonds/achats/" + id);

        Screen refused = page.form(OpenFund.payment(id))
                .with("amount", "12,40")
                .with("paidBy", "CASH")
                .submit();

        assertThat(refused.error("paidBy")).startsWith(TOO_LITTLE.formatted("5,00 €"));
        assertThat(refused.form(OpenFund.payment(id)).value("amount")).isEqualTo("12,40");
        assertThat(fund.stateOf(id)).isEqualTo("APPROVED");
        assertThat(refused.form(OpenFund.payment(id))
                        .with("paidBy", "OWN")
                        .submit()
                        .text())
                .contains("Mon argent, à me rembourser");
        assertThat(fund.stateOf(id)).isEqualTo("PAID");
        assertThat(boxes.of(buyer.id())).isEqualTo(new Money(new BigDecimal("5.00")));
        assertThat(database.sql("select owed from repayment_claim where purchase_id = ?")
                        .param(id.value())
                        .query(BigDecimal.class)
                        .single())
                .isEqualByComparingTo("12.40");
    }

    @Test
    void cashPaidAlreadyNeedsItsHandOverFirst() {
        UUID command = UUID.randomUUID();
        NewPurchase paid = newPurchases.paidInCash("8.00");
        assertThatThrownBy(() -> purchasing.ask(command, paid, buyer.id()))
                .isInstanceOfSatisfying(
                        Refused.class, refusal -> assertThat(refusal.field()).isEqualTo("paidBy"));

        handOver("8.00");
        PurchaseId id = purchasing.ask(command, paid, buyer.id());

        assertThat(purchasing.ask(command, paid, buyer.id())).as("sent twice").isEqualTo(id);
        assertThat(boxes.of(buyer.id())).isEqualTo(Money.ZERO);
    }

    @Test
    void whatWasHandedOverAndSpentCannotBeCorrectedAway() {
        handOver("10.00");
        purchasing.ask(UUID.randomUUID(), newPurchases.paidInCash("8.00"), buyer.id());
        long number = database.sql("select max(number) from fund_entry where kind = 'HANDED_OVER' and holder_id = ?")
                .param(buyer.id().value())
                .query(Long.class)
                .single();
        String path = "/fonds/registre/" + number + "/correction";

        Screen refused = coordinator
                .open(path)
                .form(path)
                .with("amount", "7,00")
                .with("text", "Remis 7 €")
                .submit();

        assertThat(refused.error("amount")).startsWith(TOO_LITTLE.formatted("2,00 €"));
        assertThat(refused.form(path).with("amount", "8,00").submit().text())
                .contains("La correction est une nouvelle ligne");
        assertThat(boxes.of(buyer.id())).isEqualTo(Money.ZERO);
    }

    @Test
    void aClaimInCashWaitsForItsHandOver() {
        handOver("50.00");
        PurchaseId id = purchasing.ask(UUID.randomUUID(), newPurchases.paidInCash("45.00"), buyer.id());
        assertThat(fund.stateOf(id)).isEqualTo("CLAIMED");
        giveBack(20);

        Screen refused = coordinator
                .open("/fonds/achats/" + id)
                .form(OpenFund.answer(id))
                .with("agreed", true)
                .submit();

        assertThat(refused.texts(".notice--danger").toString()).contains(TOO_LITTLE.formatted("30,00 €"));
        assertThat(fund.stateOf(id)).isEqualTo("CLAIMED");
    }

    @Test
    void somebodyElsesPurchaseIsNeitherPaidNorDroppedByAColleague() {
        PurchaseId id = fund.ask("9.00");
        Visitor colleague = visitors.as(people.another(Role.CONCIERGE));

        assertThat(colleague.open("/fonds/achats/" + id).select("form[action$=paiement]"))
                .isEmpty();
        assertThat(colleague
                        .post(OpenFund.payment(id), "amount", "9", "paidBy", "OWN")
                        .text())
                .contains("c’est à cette personne de le noter");
        assertThat(colleague.post("/fonds/achats/" + id + "/abandon").text())
                .contains("c’est à cette personne de le noter");
        assertThat(fund.stateOf(id)).isEqualTo("APPROVED");
    }

    @Test
    void sixtyFourTapsNeverEmptyABoxTwice() throws InterruptedException {
        handOver("10.00");
        var paid = new AtomicInteger();
        var start = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(16);
        NewPurchase one = newPurchases.paidInCash("1.00");
        IntStream.range(0, 64)
                .forEach(i -> threads.execute(() -> {
                    try {
                        start.await();
                        purchasing.ask(UUID.randomUUID(), one, buyer.id());
                        paid.incrementAndGet();
                    } catch (Refused refused) {
                        assertThat(refused.field()).isEqualTo("paidBy");
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                }));
        start.countDown();
        threads.shutdown();
        assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();

        assertThat(paid).hasValue(10);
        assertThat(boxes.of(buyer.id())).isEqualTo(Money.ZERO);
    }

    @Test
    void theDatabaseRefusesItToo() {
        assertThatThrownBy(() -> giveBack(1)).hasStackTraceContaining("holds less");
    }

    private void handOver(String euros) {
        var cash = new Money(new BigDecimal(euros));
        transaction.executeWithoutResult(status ->
                ledger.handedOver(buyer.id(), cash, people.coordinator().id()));
    }

    private void giveBack(int euros) {
        var cash = Money.ofEuros(euros);
        transaction.executeWithoutResult(status ->
                ledger.givenBack(buyer.id(), cash, people.coordinator().id()));
    }
}
