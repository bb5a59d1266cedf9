package fr.bricoconcierge.solicitation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.HouseholdsMerged;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Statements;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Each cause counts once, and of many who act at once nobody hides behind another (H7). */
@PageTest
class SolicitationRaceTests {

    private static final int RUNNERS = 8;

    @Autowired
    Solicitations solicitations;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Autowired
    People people;

    @Autowired
    Statements statements;

    @Autowired
    ApplicationEventPublisher events;

    private final HouseholdId household = new HouseholdId(UUID.randomUUID());
    private final Instant now = Instant.now();
    private AccountId by;

    @BeforeEach
    void hire() {
        by = people.concierge().id();
    }

    @Test
    void ofManyAtOnceOnlyAsManyPassAsTheLimitLets() throws Exception {
        List<String> outcomes = race(Excuse.NONE);

        assertThat(Collections.frequency(outcomes, "counted")).isEqualTo(3);
        assertThat(Collections.frequency(outcomes, "refused")).isEqualTo(RUNNERS - 3);
        assertThat(ordinals()).containsExactly(1, 2, 3);
    }

    @Test
    void withAReasonAllPassAndEachIsCountedForItself() throws Exception {
        assertThat(race(Excuse.of("Fuite signalée par la voisine", false))).containsOnly("counted");

        assertThat(ordinals()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(database.sql("select count(*) from solicitation where household_id = ? and reason is not null")
                        .param(household.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(RUNNERS - 3);
    }

    @Test
    void oneCauseCountsOnceAndNoLongerOnceTakenBack() {
        UUID cause = UUID.randomUUID();
        count(cause, now, Excuse.NONE);
        assertThat(count(cause, now, Excuse.NONE).count()).isOne();

        UUID next = UUID.randomUUID();
        transaction.executeWithoutResult(status -> solicitations.handOver(cause, next));
        assertThat(contacts().count()).isOne();
        transaction.executeWithoutResult(status -> solicitations.takeBack(next));
        assertThat(contacts().count()).isZero();
    }

    @Test
    void whatIsTooOldDoesNotCountAndAnEmergencyNeedsNoWords() {
        for (int i = 0; i < 3; i++) {
            count(UUID.randomUUID(), now.minus(Duration.ofDays(31)), Excuse.NONE);
        }
        assertThat(contacts().count()).isZero();
        for (int i = 0; i < 3; i++) {
            count(UUID.randomUUID(), now, Excuse.NONE);
        }

        assertThat(count(UUID.randomUUID(), now, Excuse.EMERGENCY).count()).isEqualTo(4);
    }

    @Test
    void whatTwoHouseholdsHadCountsTogetherOnceTheyAreOne() {
        HouseholdId gone = new HouseholdId(UUID.randomUUID());
        transaction.execute(
                status -> solicitations.count(new Act(ActKind.CALL, UUID.randomUUID(), gone, now, by), Excuse.NONE));
        count(UUID.randomUUID(), now, Excuse.NONE);

        events.publishEvent(new HouseholdsMerged(household, gone, by, now));
        assertThat(contacts().count()).isEqualTo(2);
    }

    @Test
    void bothCountersAreReadInOneStatement() {
        assertThat(statements.of(() -> solicitations.standing(household))).hasSize(1);
    }

    private Tally contacts() {
        return solicitations.standing(household).contacts();
    }

    private Tally count(UUID cause, Instant at, Excuse excuse) {
        var act = new Act(ActKind.CALL, cause, household, at, by);
        return transaction.execute(status -> solicitations.count(act, excuse));
    }

    private List<Integer> ordinals() {
        return database.sql("select ordinal from solicitation where household_id = ? order by 1")
                .param(household.value())
                .query(Integer.class)
                .list();
    }

    private List<String> race(Excuse excuse) throws Exception {
        CyclicBarrier gate = new CyclicBarrier(RUNNERS);
        ExecutorService runners = Executors.newFixedThreadPool(RUNNERS);
        try {
            List<Future<String>> running = new ArrayList<>();
            for (int i = 0; i < RUNNERS; i++) {
                running.add(runners.submit(() -> {
                    gate.await();
                    try {
                        count(UUID.randomUUID(), now, excuse);
                        return "counted";
                    } catch (Refused refusal) {
                        return "refused";
                    }
                }));
            }
            List<String> outcomes = new ArrayList<>();
            for (Future<String> one : running) {
                outcomes.add(one.get());
            }
            return outcomes;
        } finally {
            runners.shutdownNow();
        }
    }
}
