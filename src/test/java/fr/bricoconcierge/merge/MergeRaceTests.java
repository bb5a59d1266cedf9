package fr.bricoconcierge.merge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.resident.CardPairs;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cards merged from all sides at the same moment end as one, and nothing turns in a circle (H3). */
@PageTest
class MergeRaceTests {

    private static final int ROUNDS = 25;

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    ResidentCards cards;

    @Autowired
    CardPairs pairs;

    @Autowired
    Merging merging;

    @Autowired
    JdbcClient database;

    private TwoCards two;
    private AccountId by;

    @BeforeEach
    void begin() {
        two = new TwoCards(cards, pairs, merging);
        by = people.concierge().id();
    }

    @Test
    void fromBothSidesAtOnceTheyAreOneCard() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            ResidentId a = two.open("Nadia", by);
            ResidentId b = two.open("Nadja", by);
            race(List.of(() -> page(a, b), () -> page(b, a), () -> page(a, b), () -> page(b, a)));

            assertOne(a, b);
        }
    }

    @Test
    void inAChainTheyAreOneCardWhateverComesFirst() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            ResidentId a = two.open("Nadia", by);
            ResidentId b = two.open("Nadja", a, by);
            ResidentId c = two.open("Nadya", b, by);
            ResidentId child = two.open("Karim", c, by);
            race(List.of(() -> until(b, a), () -> until(c, b), () -> until(a, c)));

            assertOne(a, b, c);
            assertThat(cards.get(child).name()).isEqualTo("Karim");
            assertThat(database.sql("select degree from resident_fact_degree where resident_id = ?")
                            .param(child.value())
                            .query(Integer.class)
                            .single())
                    .isEqualTo(2);
        }
    }

    @Test
    void whatIsBegunMeanwhileIsBegunForTheOneWhoStays() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            ResidentId kept = two.open("Nadia", by);
            ResidentId gone = two.open("Nadja", by);
            Visitor concierge = visitors.as(people.concierge());
            race(List.of(
                    () -> until(kept, gone),
                    () -> concierge
                            .postWithoutFollowing("/habitants/" + gone + "/accords/KEEP_CARD", "how", "ORAL")
                            .status(),
                    () -> concierge
                            .postWithoutFollowing(
                                    "/habitants/" + gone + "/appels",
                                    "call",
                                    UUID.randomUUID().toString(),
                                    "outcome",
                                    "ANSWERED")
                            .status()));

            assertThat(concierge.open("/habitants/" + kept).texts(".timeline__title"))
                    .contains("Appel", "Accord donné");
            assertThat(database.sql("select count(*) from consent where resident_id = ?")
                            .param(gone.value())
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    /** Presses the button of the page, as somebody does. */
    private Object page(ResidentId kept, ResidentId gone) {
        Visitor concierge = visitors.as(people.concierge());
        String path = "/habitants/" + kept + "/reunion/" + gone;
        Screen page = concierge.open(path);
        if (!page.path().equals(path)) {
            return page.status();
        }
        Screen answer = page.form(path).submit();
        assertThat(answer.status()).as(answer.heading()).isIn(200, 409);
        return answer.status();
    }

    /** Reads the page again when a card changed meanwhile. */
    private Object until(ResidentId kept, ResidentId gone) {
        for (int i = 0; i < 20; i++) {
            Screen card = visitors.as(people.concierge()).open("/habitants/" + kept);
            Screen other = visitors.as(people.concierge()).open("/habitants/" + gone);
            if (card.path().equals(other.path())) {
                return i;
            }
            try {
                return two.merge(id(card), id(other), by);
            } catch (RuntimeException meanwhile) {
                assertThat(meanwhile.getClass().getSimpleName()).isIn("CardsChanged", "CardMerged");
            }
        }
        throw new AssertionError("they never become one");
    }

    private static ResidentId id(Screen card) {
        return ResidentId.of(card.path().substring("/habitants/".length()));
    }

    private void assertOne(ResidentId... all) {
        List<UUID> ids = new ArrayList<>();
        for (ResidentId id : all) {
            ids.add(id.value());
        }
        UUID[] asked = ids.toArray(UUID[]::new);
        List<UUID> left = database.sql("select id from resident where id = any (?) and merged_into is null")
                .param(asked)
                .query(UUID.class)
                .list();
        assertThat(left).hasSize(1);
        assertThat(database.sql("select merged_into from resident where id = any (?) and merged_into is not null")
                        .param(asked)
                        .query(UUID.class)
                        .set())
                .containsExactlyElementsOf(left);
    }

    private static void race(List<Callable<Object>> runners) throws Exception {
        CyclicBarrier start = new CyclicBarrier(runners.size());
        ExecutorService threads = Executors.newFixedThreadPool(runners.size());
        try {
            List<Future<Object>> all = new ArrayList<>();
            for (Callable<Object> runner : runners) {
                all.add(threads.submit(() -> {
                    start.await();
                    return runner.call();
                }));
            }
            for (Future<Object> each : all) {
                assertThat(each.get(60, TimeUnit.SECONDS)).isNotNull();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
