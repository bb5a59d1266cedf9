package fr.bricoconcierge.kit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the stock says of itself, whoever moves it and however many at once (K1). */
@PageTest
class StockRuleTests {

    @Autowired
    KitStock stock;

    @Autowired
    StockMovements movements;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    KitItemId item;
    AccountId coordinator;

    @BeforeEach
    void addAnItem() {
        item = KitItemId.next();
        coordinator = people.coordinator().id();
        database.sql("insert into kit_item (id, name, kind, unit, threshold, version)"
                        + " values (?, ?, 'EQUIPMENT', 'pièce', 0, 0)")
                .params(item.value(), "Essai " + item)
                .update();
    }

    @Test
    void sixtyFourAtOnceTakeNoMoreThanIsThere() throws Exception {
        stock.deliver(UUID.randomUUID(), item, 40, coordinator);
        List<AccountId> takers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            takers.add(people.another(Role.CONCIERGE).id());
        }
        List<Callable<Boolean>> attempts = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            AccountId taker = takers.get(i % takers.size());
            attempts.add(() -> done(() -> stock.take(UUID.randomUUID(), item, 1, taker)));
        }

        assertThat(howMany(attempts)).isEqualTo(40);
        assertThat(movements.level(item, null)).isZero();
        assertThat(takers.stream()
                        .mapToInt(taker -> movements.level(item, taker))
                        .sum())
                .isEqualTo(40);
    }

    @Test
    void theLevelIsTheSumWhateverHappens() {
        AccountId holder = people.another(Role.CONCIERGE).id();
        Random random = new Random(20_261_128);
        int depot = 0;
        int carried = 0;
        for (int i = 0; i < 200; i++) {
            int quantity = 1 + random.nextInt(9);
            switch (random.nextInt(6)) {
                case 0 -> {
                    stock.deliver(UUID.randomUUID(), item, quantity, coordinator);
                    depot += quantity;
                }
                case 1 -> {
                    if (done(() -> stock.take(UUID.randomUUID(), item, quantity, holder))) {
                        depot -= quantity;
                        carried += quantity;
                    }
                }
                case 2 -> {
                    if (done(() -> stock.giveBack(UUID.randomUUID(), item, quantity, holder))) {
                        depot += quantity;
                        carried -= quantity;
                    }
                }
                case 3 ->
                    carried -= done(() -> stock.writeOff(UUID.randomUUID(), item, quantity, holder)) ? quantity : 0;
                case 4 -> {
                    stock.recount(UUID.randomUUID(), item, quantity, holder, holder);
                    carried = quantity;
                }
                default -> {
                    stock.recount(UUID.randomUUID(), item, quantity, null, coordinator);
                    depot = quantity;
                }
            }
            assertThat(movements.level(item, null)).isEqualTo(depot).isNotNegative();
            assertThat(movements.level(item, holder)).isEqualTo(carried).isNotNegative();
        }
    }

    private static boolean done(Runnable movement) {
        try {
            movement.run();
            return true;
        } catch (Refused refusal) {
            return false;
        }
    }

    private static int howMany(List<Callable<Boolean>> attempts) throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(attempts.size());
        try {
            int done = 0;
            for (Future<Boolean> attempt : crowd.invokeAll(attempts)) {
                done += attempt.get() ? 1 : 0;
            }
            return done;
        } finally {
            crowd.shutdownNow();
        }
    }
}
