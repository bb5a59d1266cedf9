package fr.bricoconcierge.purchase;

import static fr.bricoconcierge.purchase.OpenFund.answer;
import static fr.bricoconcierge.purchase.OpenFund.payment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.fund.Balance;
import fr.bricoconcierge.fund.FundAllotment;
import fr.bricoconcierge.fund.FundReading;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.resident.ResidentView;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.Money;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.task.TaskKind;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who agrees to a purchase: the ceilings by themselves, the coordinator above them. */
@PageTest
class AskedPurchasePageTests {

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
    void aDoubleClickAsksOnce() {
        Balance before = reading.balance();
        UUID command = UUID.randomUUID();
        NewPurchase asked = newPurchases.of("10.00");

        PurchaseId first = purchasing.ask(command, asked, buyer.id());

        assertThat(purchasing.ask(command, asked, buyer.id())).isEqualTo(first);
        assertThat(reading.balance().reserved().minus(before.reserved())).isEqualTo(Money.ofEuros(10));
    }

    @Test
    void aboveTheCeilingTheCoordinatorAnswersAndOnlyThenOnePays() {
        PurchaseId id = fund.ask("30.01");
        assertThat(concierge.open("/fonds/achats/" + id).text()).contains("En attente d’accord");
        assertThat(fund.openTasks(TaskKind.APPROVE_PURCHASE, id)).isEqualTo(1);
        assertThat(concierge.post(payment(id), "amount", "30,01").text())
                .contains("Attendez l’accord de la coordination avant de payer.");

        Screen page = coordinator.open("/fonds").follow("30,01 €");
        Screen answered = page.form(answer(id)).with("agreed", true).submit();

        assertThat(answered.text()).contains("L’achat est accordé.");
        assertThat(fund.openTasks(TaskKind.APPROVE_PURCHASE, id)).isZero();
        assertThat(concierge.open("/fonds/achats/" + id).text()).contains("Accordé, à payer");
    }

    @Test
    void aRefusalSaysWhyAndGivesBackWhatWasReserved() {
        Balance before = reading.balance();
        PurchaseId id = fund.ask("45.00");
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
        assertThat(fund.stateOf(fund.ask("25.00", household))).isEqualTo("APPROVED");
        PurchaseId second = fund.ask("25.00", household);
        assertThat(fund.stateOf(second)).isEqualTo("APPROVED");
        assertThat(fund.stateOf(fund.ask("10.01", household))).isEqualTo("ASKED");

        purchasing.drop(second, buyer.id());

        assertThat(fund.stateOf(fund.ask("10.00", household))).isEqualTo("APPROVED");
    }

    @Test
    void theCeilingsAreThoseThatWereSet() {
        settings.set(Setting.PURCHASE_CEILING, "12", people.coordinator().id());
        try {
            assertThat(fund.stateOf(fund.ask("12.01"))).isEqualTo("ASKED");
        } finally {
            settings.set(Setting.PURCHASE_CEILING, "30", people.coordinator().id());
        }
    }

    @Test
    void whatWasPaidBeyondTheEnvelopeIsKeptAsAClaimThatTouchesItOnlyWhenAccepted() {
        database.sql("update fund_envelope set granted = spent + reserved - other + 5")
                .update();
        Balance before = reading.balance();

        PurchaseId id = purchasing.ask(UUID.randomUUID(), newPurchases.alreadyPaid("12.00"), buyer.id());

        assertThat(fund.stateOf(id)).isEqualTo("CLAIMED");
        assertThat(reading.balance()).isEqualTo(before);
        Screen tooMuch = coordinator
                .open("/fonds/achats/" + id)
                .form(answer(id))
                .with("agreed", true)
                .submit();
        assertThat(tooMuch.texts(".notice--danger")).containsExactly("Il ne reste que 5,00 € dans le fonds d’avance.");
        assertThat(fund.stateOf(id)).isEqualTo("CLAIMED");

        allotment.allot(
                UUID.randomUUID(),
                Money.ofEuros(10),
                "Dotation",
                people.coordinator().id());
        tooMuch.form(answer(id)).with("agreed", true).submit();

        assertThat(fund.stateOf(id)).isEqualTo("PAID");
        assertThat(reading.balance().left()).isEqualTo(Money.ofEuros(3));
        assertThat(fund.ledger(id)).isEqualTo("PURCHASE -12.00");
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
}
