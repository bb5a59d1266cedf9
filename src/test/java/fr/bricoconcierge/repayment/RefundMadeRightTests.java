package fr.bricoconcierge.repayment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.fund.FundAllotment;
import fr.bricoconcierge.purchase.NewPurchases;
import fr.bricoconcierge.purchase.OpenFund;
import fr.bricoconcierge.purchase.PurchaseId;
import fr.bricoconcierge.purchase.Purchasing;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is owed to the team follows the ledger when a line is made right after the refund (F1, F5). */
@PageTest
class RefundMadeRightTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Purchasing purchasing;

    @Autowired
    FundAllotment allotment;

    @Autowired
    ResidentCards cards;

    @Autowired
    Settings settings;

    @Autowired
    JdbcClient database;

    Visitor coordinator;
    CurrentAccount buyer;
    Visitor concierge;
    PurchaseId bought;

    @BeforeEach
    void refund() {
        coordinator = visitors.as(people.coordinator());
        buyer = people.another(Role.CONCIERGE);
        concierge = visitors.as(buyer);
        OpenFund.open(settings, allotment, people.coordinator().id());
        bought = purchasing.ask(UUID.randomUUID(), new NewPurchases(cards, buyer.id()).ownMoney("12.40"), buyer.id());
        giveBack();
        assertThat(owed()).contains("Le fonds me doit 0,00 €");
    }

    @Test
    void aRefundThatWasLessIsStillOwedAndRefundedByAnotherSlip() {
        correct("REFUND", "2,40");

        assertThat(owed()).contains("Le fonds me doit 10,00 €");
        giveBack();
        assertThat(owed()).contains("Le fonds me doit 0,00 €");
        assertThat(concierge.open("/fonds").select("a[href$=/bon]")).hasSize(2);
    }

    @Test
    void aPurchaseThatCostMoreIsOwedForTheDifference() {
        correct("PURCHASE", "15,00");

        assertThat(owed()).contains("Le fonds me doit 2,60 €");
    }

    @Test
    void whatWasGivenBackTooMuchIsSaidAndHidesNothingElse() {
        correct("PURCHASE", "5,00");
        purchasing.ask(UUID.randomUUID(), new NewPurchases(cards, buyer.id()).ownMoney("3.00"), buyer.id());

        assertThat(owed()).contains("Le fonds me doit 3,00 €");
        assertThat(coordinator.open("/fonds/avances").text()).contains("Rendu en trop", "7,40 € de trop");
    }

    private String owed() {
        return concierge.open("/fonds").text();
    }

    private void giveBack() {
        coordinator
                .open("/fonds/avances")
                .form("/fonds/avances/" + buyer.id() + "/remboursement")
                .with("especes", false)
                .submit();
    }

    private void correct(String kind, String amount) {
        long line = database.sql("select number from fund_entry where purchase_id = ? and kind = ?")
                .params(bought.value(), kind)
                .query(Long.class)
                .single();
        String path = "/fonds/registre/" + line + "/correction";
        assertThat(coordinator
                        .open(path)
                        .form(path)
                        .with("amount", amount)
                        .with("text", "Ticket mal lu")
                        .submit()
                        .status())
                .isEqualTo(200);
    }
}
