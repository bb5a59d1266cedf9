package fr.bricoconcierge.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.bricoconcierge.fund.Balance;
import fr.bricoconcierge.fund.FundAllotment;
import fr.bricoconcierge.fund.FundReading;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.setting.PilotOption;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Money;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Waiting;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PageTest
class PurchasesUnderPressureTests {

    private static final int BUYERS = 32;

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
    People people;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transactions;

    NewPurchases newPurchases;

    @BeforeEach
    void openTheFund() {
        newPurchases = new NewPurchases(cards, people.concierge().id());
        settings.switchOn(PilotOption.ADVANCE_FUND, people.coordinator().id());
    }

    @Test
    void whoeverBuysAtTheSameMomentTheEnvelopeIsSpentToTheCentAndNeverBeyond() throws Exception {
        leave(new BigDecimal("100.25"));
        AccountId buyer = people.concierge().id();

        List<Boolean> bought = atOnce(() -> {
            int accepted = 0;
            for (int i = 0; i < 2; i++) {
                accepted += buys(new BigDecimal("9.37"), buyer) ? 1 : 0;
            }
            return accepted > 0;
        });

        // 10 × 9.37 = 93.70 is the most that 100.25 holds
        assertThat(reading.balance().left()).isEqualTo(new Money(new BigDecimal("6.55")));
        assertThat(bought).contains(true, false);
        assertThat(reading.balance().spent()).isEqualTo(spentInTheLedger());
        assertThatThrownBy(() -> purchasing.ask(UUID.randomUUID(), newPurchases.of("6.56"), buyer))
                .isInstanceOfSatisfying(Refused.class, refusal -> {
                    assertThat(refusal.field()).isEqualTo("amount");
                    assertThat(refusal.sentence().replace('\u00a0', ' ')).contains("6,55 €");
                });
    }

    @Test
    void payingLessThanAgreedWhileOthersBuyLosesNoCent() throws Exception {
        allot(Money.ofEuros(500));
        Balance before = reading.balance();
        AccountId buyer = people.concierge().id();

        List<Boolean> paid = atOnce(() -> {
            PurchaseId id = purchasing.ask(UUID.randomUUID(), newPurchases.of("10.00"), buyer);
            purchasing.pay(id, new Money(new BigDecimal("7.01")), buyer);
            return true;
        });

        Balance after = reading.balance();
        assertThat(paid).hasSize(BUYERS).containsOnly(true);
        assertThat(after.spent().minus(before.spent())).isEqualTo(new Money(new BigDecimal("224.32")));
        assertThat(after.reserved()).isEqualTo(before.reserved());
        assertThat(after.spent()).isEqualTo(spentInTheLedger());
    }

    /** What the envelope would live without its conditional update: the reason why it has one. */
    @RepeatedTest(5)
    void readingWhatIsLeftAndThenWritingOverspendsEveryTime() throws Exception {
        String table = "naive_envelope_" + UUID.randomUUID().toString().replace("-", "");
        database.sql("create table " + table + " (left_over numeric(10, 2))").update();
        database.sql("insert into " + table + " values (300)").update();
        var bothHaveRead = new CyclicBarrier(2);

        atOnce(
                2,
                () -> transactions.execute(status -> {
                    BigDecimal left = database.sql("select left_over from " + table)
                            .query(BigDecimal.class)
                            .single();
                    await(bothHaveRead);
                    if (left.compareTo(BigDecimal.valueOf(200)) >= 0) {
                        database.sql("update " + table + " set left_over = left_over - 200")
                                .update();
                    }
                    return true;
                }));

        assertThat(database.sql("select left_over from " + table)
                        .query(BigDecimal.class)
                        .single())
                .isNegative();
        database.sql("drop table " + table).update();
    }

    @Test
    void theDatabaseItselfRefusesAnEnvelopeSpentBeyondWhatWasGranted() {
        assertThatThrownBy(() -> database.sql("update fund_envelope set spent = granted + 1")
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("fund_envelope_never_overspent");
    }

    @Test
    void theLedgerIsNeitherEditedNorEmptied() {
        allot(Money.ofEuros(1));
        int lines = lines();

        Stream.of(
                        "update fund_entry set amount = amount + 1",
                        "update fund_entry set text = 'autre'",
                        "delete from fund_entry",
                        "truncate fund_entry cascade")
                .forEach(sql -> assertThatThrownBy(() -> database.sql(sql).update())
                        .as(sql)
                        .isInstanceOf(DataAccessException.class)
                        .hasMessageContaining("append-only"));
        assertThat(lines()).isEqualTo(lines).isPositive();
    }

    private boolean buys(BigDecimal amount, AccountId buyer) {
        try {
            PurchaseId id = purchasing.ask(UUID.randomUUID(), newPurchases.of(amount.toString()), buyer);
            purchasing.pay(id, new Money(amount), buyer);
            return true;
        } catch (Refused refusal) {
            return false;
        }
    }

    private void allot(Money amount) {
        allotment.allot(
                UUID.randomUUID(),
                amount,
                "Dotation d’essai",
                people.coordinator().id());
    }

    /** Other tests share the envelope: this one needs an exact rest to fight for. */
    private void leave(BigDecimal rest) {
        database.sql("update fund_envelope set granted = spent + reserved - other + ?")
                .param(rest)
                .update();
    }

    private Money spentInTheLedger() {
        return new Money(database.sql("select coalesce(-sum(amount), 0) from fund_entry"
                        + " where coalesce(corrected_kind, kind) = 'PURCHASE'")
                .query(BigDecimal.class)
                .single());
    }

    private int lines() {
        return database.sql("select count(*) from fund_entry")
                .query(Integer.class)
                .single();
    }

    private static <T> List<T> atOnce(Callable<T> work) throws Exception {
        return atOnce(BUYERS, work);
    }

    private static <T> List<T> atOnce(int threads, Callable<T> work) throws Exception {
        var start = new CyclicBarrier(threads);
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var futures = Stream.generate(() -> pool.submit(() -> {
                        Waiting.on(start);
                        return work.call();
                    }))
                    .limit(threads)
                    .toList();
            List<T> results = new ArrayList<>();
            for (var future : futures) {
                results.add(Waiting.on(future));
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            Waiting.on(barrier);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
