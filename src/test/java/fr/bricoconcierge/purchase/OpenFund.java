package fr.bricoconcierge.purchase;

import fr.bricoconcierge.fund.FundAllotment;
import fr.bricoconcierge.resident.ResidentView;
import fr.bricoconcierge.setting.PilotOption;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Money;
import fr.bricoconcierge.task.TaskKind;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What one buyer asks of the fund, and what became of it. */
public final class OpenFund {

    private final Purchasing purchasing;
    private final NewPurchases newPurchases;
    private final AccountId buyer;
    private final JdbcClient database;

    public OpenFund(Purchasing purchasing, NewPurchases newPurchases, AccountId buyer, JdbcClient database) {
        this.purchasing = purchasing;
        this.newPurchases = newPurchases;
        this.buyer = buyer;
        this.database = database;
    }

    /** The option is chosen, and there is enough to buy from. */
    public static void open(Settings settings, FundAllotment allotment, AccountId coordinator) {
        settings.switchOn(PilotOption.ADVANCE_FUND, coordinator);
        allotment.allot(UUID.randomUUID(), Money.ofEuros(200), "Dotation d’essai", coordinator);
    }

    public PurchaseId ask(String euros) {
        return ask(euros, newPurchases.resident());
    }

    public PurchaseId ask(String euros, ResidentView household) {
        return purchasing.ask(UUID.randomUUID(), newPurchases.of(euros, household), buyer);
    }

    public String stateOf(PurchaseId id) {
        return database.sql("select state from purchase where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    public String ledger(PurchaseId id) {
        return database.sql("select kind || ' ' || amount from fund_entry where purchase_id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    public int openTasks(TaskKind kind, PurchaseId id) {
        return database.sql("select count(*) from task where kind = ? and cause_id = ? and done_at is null")
                .params(kind.name(), id.value())
                .query(Integer.class)
                .single();
    }

    public static String payment(PurchaseId id) {
        return "/fonds/achats/" + id + "/paiement";
    }

    public static String receipt(PurchaseId id) {
        return "/fonds/achats/" + id + "/justificatif";
    }

    public static String answer(PurchaseId id) {
        return "/fonds/demandes/" + id + "/reponse";
    }
}
