package fr.bricoconcierge.purchase;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.fund.FundAllotment;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Waiting;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A purchase that is sent fifty times at once is one purchase (Q16). */
@PageTest
class SamePurchaseTests {

    @Autowired
    Purchasing purchasing;

    @Autowired
    FundAllotment allotment;

    @Autowired
    ResidentCards cards;

    @Autowired
    Settings settings;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    @Test
    void fiftyAtOnceMakeOne() throws Exception {
        OpenFund.open(settings, allotment, people.coordinator().id());
        CurrentAccount buyer = people.another(Role.CONCIERGE);
        NewPurchase paid = new NewPurchases(cards, buyer.id()).ownMoney("7.00");
        UUID command = UUID.randomUUID();
        var pool = Executors.newFixedThreadPool(50);
        Set<PurchaseId> made = new HashSet<>();
        try {
            var all = Stream.generate(() -> pool.submit(() -> purchasing.ask(command, paid, buyer.id())))
                    .limit(50)
                    .toList();
            for (var one : all) {
                made.add(Waiting.on(one));
            }
        } finally {
            pool.shutdownNow();
        }

        assertThat(made).hasSize(1);
        assertThat(count("select count(*) from purchase where asked_by = ?", buyer))
                .isOne();
        assertThat(count("select count(*) from fund_entry where by_id = ?", buyer))
                .isOne();
    }

    private int count(String sql, CurrentAccount account) {
        return database.sql(sql)
                .param(account.id().value())
                .query(Integer.class)
                .single();
    }
}
