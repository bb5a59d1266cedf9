package fr.bricoconcierge.purchase;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.BricoConciergeApplication;
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
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two instances of the application on one database, 64 buyers who each buy until there is nothing left (F2, Q15). */
@PageTest
class TwoInstancesTests {

    private static final int BUYERS = 64;
    private static final int MOST_EACH = 500;
    private static final int HELD = 640;

    @Autowired
    JdbcConnectionDetails server;

    @Autowired
    Purchasing here;

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

    private ConfigurableApplicationContext other;
    private NewPurchases newPurchases;
    private AccountId buyer;

    @BeforeEach
    void startTheOther() {
        settings.switchOn(PilotOption.ADVANCE_FUND, people.coordinator().id());
        buyer = people.concierge().id();
        newPurchases = new NewPurchases(cards, buyer);
        other = SpringApplication.run(
                BricoConciergeApplication.class,
                "--server.port=0",
                "--spring.jmx.enabled=false",
                "--spring.datasource.url=" + server.getJdbcUrl(),
                "--spring.datasource.username=" + server.getUsername(),
                "--spring.datasource.password=" + server.getPassword());
    }

    @AfterEach
    void stopTheOther() {
        other.close();
    }

    @Test
    void theEnvelopeIsPromisedToTheEuroAndNeverBeyond() throws Exception {
        database.sql("update fund_envelope set granted = spent + reserved - other + ?")
                .param(BigDecimal.valueOf(HELD))
                .update();
        Money reserved = reading.balance().reserved();
        Purchasing there = other.getBean(Purchasing.class);

        int bought = allBuy(number -> {
            NewPurchase asked = newPurchases.of("1.00", newPurchases.resident());
            Purchasing where = number % 2 == 0 ? here : there;
            return () -> asks(where, asked);
        });

        assertThat(bought).isEqualTo(HELD);
        assertThat(reading.balance().left()).isEqualTo(Money.ZERO);
        assertThat(reading.balance().reserved().minus(reserved)).isEqualTo(Money.ofEuros(HELD));
        database.sql("update fund_envelope set granted = granted + 500").update();
    }

    /** The same crowd on an envelope that is read and then written: the reason why ours is not. */
    @Test
    void readingWhatIsLeftAndThenWritingFailsTheSameTest() throws Exception {
        String table = "naive_" + UUID.randomUUID().toString().replace("-", "");
        database.sql("create table " + table + " (left_over int)").update();
        database.sql("insert into " + table + " values (?)").param(HELD).update();
        JdbcClient there = other.getBean(JdbcClient.class);

        int bought = allBuy(number -> () -> buysNaively(number % 2 == 0 ? database : there, table));

        database.sql("drop table " + table).update();
        assertThat(bought).as("promised more than there was").isGreaterThan(HELD);
    }

    private static boolean buysNaively(JdbcClient client, String table) {
        int left = client.sql("select left_over from " + table)
                .query(Integer.class)
                .single();
        if (left < 1) {
            return false;
        }
        client.sql("update " + table + " set left_over = ?").param(left - 1).update();
        return true;
    }

    private boolean asks(Purchasing where, NewPurchase asked) {
        try {
            where.ask(UUID.randomUUID(), asked, buyer);
            return true;
        } catch (Refused refusal) {
            return false;
        }
    }

    private static int allBuy(Crowd crowd) throws Exception {
        var start = new CyclicBarrier(BUYERS);
        var pool = Executors.newFixedThreadPool(BUYERS);
        try {
            List<Future<Integer>> all = new ArrayList<>();
            for (int number = 0; number < BUYERS; number++) {
                Buyer one = crowd.member(number);
                all.add(pool.submit(() -> {
                    Waiting.on(start);
                    int bought = 0;
                    while (bought < MOST_EACH && one.buys()) {
                        bought++;
                    }
                    return bought;
                }));
            }
            int sum = 0;
            for (Future<Integer> one : all) {
                sum += Waiting.on(one);
            }
            return sum;
        } finally {
            pool.shutdownNow();
        }
    }

    private interface Crowd {
        Buyer member(int number);
    }

    private interface Buyer {
        boolean buys();
    }
}
