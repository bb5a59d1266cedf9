package fr.bricoconcierge.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.resident.ResidentView;
import fr.bricoconcierge.setting.PilotOption;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.Money;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.task.TaskKind;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PageTest
class FundPageTests {

    private static final byte[] PDF = "%PDF-1.4\n%EOF\n".getBytes(StandardCharsets.US_ASCII);

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

    @BeforeEach
    void openTheFund() {
        coordinator = visitors.as(people.coordinator());
        buyer = people.another(Role.CONCIERGE);
        concierge = visitors.as(buyer);
        newPurchases = new NewPurchases(cards, buyer.id());
        settings.switchOn(PilotOption.ADVANCE_FUND, people.coordinator().id());
        allotment.allot(
                UUID.randomUUID(),
                Money.ofEuros(200),
                "Dotation d’essai",
                people.coordinator().id());
    }

    @Test
    void withTheOptionOffNothingIsBoughtAndThePageSaysWhatToDoInstead() {
        switchOff();

        assertThatThrownBy(() -> ask("5.00"))
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
    void aSmallPurchaseIsAgreedAtOncePaidForLessAndItsReceiptHandedIn() {
        Balance before = reading.balance();
        PurchaseId id = ask("20.00");
        assertThat(reading.balance().reserved().minus(before.reserved())).isEqualTo(Money.ofEuros(20));

        Screen page = concierge.open("/fonds/achats/" + id);
        assertThat(page.text()).contains("Accordé, à payer", "2 × Joint de robinet");
        assertThat(page.form(payment(id)).value("amount")).isEqualTo("20,00");
        Screen paid = page.form(payment(id)).with("amount", "18,37").submit();

        assertThat(paid.text()).contains("Le paiement est noté.", "À remettre avant le");
        assertThat(reading.balance().reserved()).isEqualTo(before.reserved());
        assertThat(reading.balance().spent().minus(before.spent())).isEqualTo(new Money(new BigDecimal("18.37")));
        assertThat(ledger(id)).isEqualTo("PURCHASE -18.37");
        assertThat(openTasks(TaskKind.HAND_IN_RECEIPT, id)).isEqualTo(1);
        assertThat(concierge.open("/fonds").text()).contains("Justificat", "à remettre avant le");

        Screen handedIn =
                paid.form(receipt(id)).withFile("receipt", "ticket.pdf", PDF).submit();
        assertThat(handedIn.text()).contains("Le justificatif est remis.", "Voir le justificatif");
        assertThat(openTasks(TaskKind.HAND_IN_RECEIPT, id)).isZero();
    }

    @Test
    void aReceiptOfAnotherKindIsRefusedAndTheTaskStays() {
        PurchaseId id = ask("10.00");
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
        assertThat(openTasks(TaskKind.HAND_IN_RECEIPT, id)).isEqualTo(1);
    }

    @Test
    void aRefusedReceiptLeavesThePurchaseUnpaidWithItsAmountAsTyped() {
        PurchaseId id = ask("10.00");
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
    void aboveTheCeilingTheCoordinatorAnswersAndOnlyThenOnePays() {
        PurchaseId id = ask("30.01");
        assertThat(concierge.open("/fonds/achats/" + id).text()).contains("En attente d’accord");
        assertThat(openTasks(TaskKind.APPROVE_PURCHASE, id)).isEqualTo(1);
        assertThat(concierge.post(payment(id), "amount", "30,01").text())
                .contains("Attendez l’accord de la coordination avant de payer.");

        Screen page = coordinator.open("/fonds").follow("30,01 €");
        Screen answered = page.form(answer(id)).with("agreed", true).submit();

        assertThat(answered.text()).contains("L’achat est accordé.");
        assertThat(openTasks(TaskKind.APPROVE_PURCHASE, id)).isZero();
        assertThat(concierge.open("/fonds/achats/" + id).text()).contains("Accordé, à payer");
    }

    @Test
    void aRefusalSaysWhyAndGivesBackWhatWasReserved() {
        Balance before = reading.balance();
        PurchaseId id = ask("45.00");
        Screen page = coordinator.open("/fonds/achats/" + id);

        assertThat(page.form(answer(id)).with("agreed", false).submit().error("note"))
                .isEqualTo("Dites pourquoi, en une phrase.");
        page.form(answer(id))
                .with("agreed", false)
                .with("note", "Le propriétaire le fournit")
                .submit();

        assertThat(reading.balance()).isEqualTo(before);
        assertThat(concierge.open("/fonds/achats/" + id).text()).contains("Refusé", "Le propriétaire le fournit");
        assertThat(coordinator.post(answer(id), "agreed", "true").text()).contains("Cet achat est déjà noté : refusé.");
    }

    @Test
    void theCeilingOfAHouseholdCountsAllThatWasBoughtForIt() {
        ResidentView household = newPurchases.resident();
        assertThat(stateOf(ask("25.00", household))).isEqualTo("APPROVED");
        PurchaseId second = ask("25.00", household);
        assertThat(stateOf(second)).isEqualTo("APPROVED");
        assertThat(stateOf(ask("10.01", household))).isEqualTo("ASKED");

        purchasing.drop(second, buyer.id());

        assertThat(stateOf(ask("10.00", household))).isEqualTo("APPROVED");
    }

    @Test
    void theCeilingsAreThoseThatWereSet() {
        settings.set(Setting.PURCHASE_CEILING, "12", people.coordinator().id());
        try {
            assertThat(stateOf(ask("12.01"))).isEqualTo("ASKED");
        } finally {
            settings.set(Setting.PURCHASE_CEILING, "30", people.coordinator().id());
        }
    }

    @Test
    void whatWasPaidBeyondTheEnvelopeIsKeptAsAClaimThatTouchesItOnlyWhenAccepted() {
        database.sql("update fund_envelope set granted = spent + reserved + 5").update();
        Balance before = reading.balance();

        PurchaseId id = purchasing.ask(UUID.randomUUID(), newPurchases.alreadyPaid("12.00"), buyer.id());

        assertThat(stateOf(id)).isEqualTo("CLAIMED");
        assertThat(reading.balance()).isEqualTo(before);
        Screen tooMuch = coordinator
                .open("/fonds/achats/" + id)
                .form(answer(id))
                .with("agreed", true)
                .submit();
        assertThat(tooMuch.texts(".notice--danger")).containsExactly("Il ne reste que 5,00 € dans le fonds d’avance.");
        assertThat(stateOf(id)).isEqualTo("CLAIMED");

        allotment.allot(
                UUID.randomUUID(),
                Money.ofEuros(10),
                "Dotation",
                people.coordinator().id());
        tooMuch.form(answer(id)).with("agreed", true).submit();

        assertThat(stateOf(id)).isEqualTo("PAID");
        assertThat(reading.balance().left()).isEqualTo(Money.ofEuros(3));
        assertThat(ledger(id)).isEqualTo("PURCHASE -12.00");
    }

    @Test
    void payingBeyondWhatWasAgreedAndTheCeilingIsToBeValidated() {
        PurchaseId id = ask("28.00");
        Balance agreed = reading.balance();

        Screen paid = concierge
                .open("/fonds/achats/" + id)
                .form(payment(id))
                .with("amount", "31,50")
                .submit();

        assertThat(paid.text()).contains("la coordination doit le valider", "Payé, à valider");
        assertThat(reading.balance().left().minus(agreed.left())).isEqualTo(Money.ofEuros(28));
        assertThat(openTasks(TaskKind.APPROVE_PURCHASE, id)).isEqualTo(1);
    }

    @Test
    void whoeverPaysBackHasAgreedThatTheirCardIsKept() {
        NewPurchase stranger = newPurchases.repaidBy(newPurchases.resident(), "10.00");
        assertThatThrownBy(() -> purchasing.ask(UUID.randomUUID(), stranger, buyer.id()))
                .isInstanceOfSatisfying(Refused.class, refusal -> {
                    assertThat(refusal.field()).isEqualTo("repaid");
                    assertThat(refusal.sentence()).contains("l’accord de la personne pour garder sa fiche");
                });

        PurchaseId id = purchasing.ask(
                UUID.randomUUID(), newPurchases.repaidBy(newPurchases.residentWithACard(), "10.00"), buyer.id());

        assertThat(concierge.open("/fonds/achats/" + id).texts("dl.facts dd")).contains("Oui");
    }

    @Test
    void aDoubleClickAsksOnce() {
        Balance before = reading.balance();
        UUID command = UUID.randomUUID();
        NewPurchase asked = newPurchases.of("10.00");

        PurchaseId first = purchasing.ask(command, asked, buyer.id());

        assertThat(purchasing.ask(command, asked, buyer.id())).isEqualTo(first);
        assertThat(reading.balance().reserved().minus(before.reserved())).isEqualTo(Money.ofEuros(10));
    }

    @Test
    void aPurchaseGivenUpReleasesItsMoneyAndIsNotPaidAfterwards() {
        Balance before = reading.balance();
        PurchaseId id = ask("15.00");

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

    @Test
    void wrongPaymentsAreNamedBesideTheField() {
        PurchaseId id = ask("10.00");
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
    void thePagesOfTheFundCostFewStatements() {
        PurchaseId id = ask("10.00");
        assertThat(statements.of(() -> coordinator.open("/fonds"))).hasSizeLessThanOrEqualTo(8);
        assertThat(statements.of(() -> concierge.open("/fonds"))).hasSizeLessThanOrEqualTo(8);
        assertThat(statements.of(() -> coordinator.open("/fonds/achats/" + id))).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void whoeverIsForgottenLeavesNoWordsInAPurchaseAndTheTreasuryItsFacts() {
        ResidentView nobody = newPurchases.resident();
        PurchaseId id = ask("12.00", nobody);
        String page = "/fonds/achats/" + id;
        assertThat(coordinator.open(page).text()).contains("Le joint du commerce ne va pas");

        cards.forgetUnlessKept(nobody.household());

        assertThat(coordinator.open(page).text()).contains("12,00 €").doesNotContain("Le joint du commerce ne va pas");
    }

    private PurchaseId ask(String euros) {
        return ask(euros, newPurchases.resident());
    }

    private PurchaseId ask(String euros, ResidentView household) {
        return purchasing.ask(UUID.randomUUID(), newPurchases.of(euros, household), buyer.id());
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

    private String stateOf(PurchaseId id) {
        return database.sql("select state from purchase where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    private String ledger(PurchaseId id) {
        return database.sql("select kind || ' ' || amount from fund_entry where purchase_id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    private int openTasks(TaskKind kind, PurchaseId id) {
        return database.sql("select count(*) from task where kind = ? and cause_id = ? and done_at is null")
                .params(kind.name(), id.value())
                .query(Integer.class)
                .single();
    }

    private static String payment(PurchaseId id) {
        return "/fonds/achats/" + id + "/paiement";
    }

    private static String receipt(PurchaseId id) {
        return "/fonds/achats/" + id + "/justificatif";
    }

    private static String answer(PurchaseId id) {
        return "/fonds/demandes/" + id + "/reponse";
    }
}
