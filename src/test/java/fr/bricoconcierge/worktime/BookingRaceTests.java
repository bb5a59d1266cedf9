package fr.bricoconcierge.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Uuids;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Waiting;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Many people book at the same moment: nobody is ever expected twice (A3, Q15). */
@PageTest
class BookingRaceTests {

    private static final int RUNNERS = 64;
    private static final Instant START = Instant.parse("2032-05-04T12:00:00Z");

    @Autowired
    TimeBlocks time;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Autowired
    DataSource source;

    @Autowired
    People people;

    private AccountId samira;
    private AccountId mathieu;

    @BeforeEach
    void hireTwo() {
        samira = people.another(Role.CONCIERGE).id();
        mathieu = people.another(Role.CONCIERGE).id();
    }

    @Test
    void ofManyWhoBookOneSlotExactlyOneWins() throws Exception {
        List<String> outcomes = race(i -> () -> take(block(START, 45), List.of(samira)));

        assertThat(Collections.frequency(outcomes, "won")).isOne();
        assertThat(Collections.frequency(outcomes, "taken")).isEqualTo(RUNNERS - 1);
        assertThat(overlaps()).isZero();
    }

    @Test
    void pairsBookedCrosswiseNeverWaitForEachOtherInACircle() throws Exception {
        Instant begun = Instant.now();
        List<String> outcomes = race(
                i -> () -> take(block(START, 45), i % 2 == 0 ? List.of(samira, mathieu) : List.of(mathieu, samira)));

        assertThat(Collections.frequency(outcomes, "won")).isOne();
        assertThat(Collections.frequency(outcomes, "taken")).isEqualTo(RUNNERS - 1);
        assertThat(overlaps()).isZero();
        // one deadlock alone would have cost as long as the database waits before it looks for one
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void slotsThatOverlapALittleAreRefusedAndThoseThatTouchAreNot() throws Exception {
        List<String> outcomes =
                race(i -> () -> take(block(START.plus(Duration.ofMinutes(15L * i)), 45), List.of(samira)));

        assertThat(outcomes).containsOnly("won", "taken");
        assertThat(overlaps()).isZero();
        assertThat(take(block(START.minus(Duration.ofMinutes(45)), 45), List.of(samira)))
                .isEqualTo("won");
    }

    @Test
    void movesOntoOneAnothersTimeNeverOverlapNorFailOtherwise() throws Exception {
        List<TimeBlock> booked = new ArrayList<>();
        for (int i = 0; i < RUNNERS; i++) {
            TimeBlock block = block(START.plus(Duration.ofHours(i)), 45);
            take(block, List.of(samira, mathieu));
            booked.add(block);
        }

        List<String> outcomes = race(i -> () -> {
            Instant next = booked.get(i).startsAt().plus(Duration.ofHours(1)); // somebody's, but for the last one
            TimeBlock there = block(booked.get(i).subject(), next, 45);
            return refusable(
                    () -> time.move(there.subject(), List.of(samira, mathieu), there, List.of(mathieu, samira)));
        });

        assertThat(outcomes).containsOnly("won", "taken");
        assertThat(overlaps()).isZero();
    }

    /** The negative control: the same code without the constraint is wrong whenever two are quick enough. */
    @Test
    void lookingFirstAndWritingThenOverlapsEveryTime() throws Exception {
        database.sql(
                        "create table if not exists naive_block (account_id uuid, starts_at timestamptz, ends_at timestamptz)")
                .update();
        for (int run = 0; run < 10; run++) {
            UUID account = Uuids.next();
            bookNaively(account);
            assertThat(database.sql("select count(*) from naive_block where account_id = ?")
                            .param(account)
                            .query(Integer.class)
                            .single())
                    .isEqualTo(4);
        }
        database.sql("drop table naive_block").update();
    }

    private void bookNaively(UUID account) throws Exception {
        var barrier = new CyclicBarrier(4);
        ExecutorService runners = Executors.newFixedThreadPool(4);
        try {
            List<Future<Boolean>> bookings = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                bookings.add(runners.submit(() -> {
                    try (Connection connection = source.getConnection()) {
                        boolean free = looksFree(connection, account);
                        Waiting.on(barrier);
                        return free && write(connection, account);
                    }
                }));
            }
            for (Future<Boolean> booking : bookings) {
                assertThat(Waiting.on(booking)).isTrue();
            }
        } finally {
            runners.shutdownNow();
        }
    }

    private static boolean looksFree(Connection connection, UUID account) throws SQLException {
        try (var query = connection.prepareStatement(
                "select not exists (select 1 from naive_block where account_id = ? and tstzrange(starts_at, ends_at)"
                        + " && tstzrange('2032-05-04T12:00Z', '2032-05-04T12:45Z'))")) {
            query.setObject(1, account);
            try (var answer = query.executeQuery()) {
                answer.next();
                return answer.getBoolean(1);
            }
        }
    }

    private static boolean write(Connection connection, UUID account) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into naive_block values (?, '2032-05-04T12:00Z', '2032-05-04T12:45Z')")) {
            insert.setObject(1, account);
            return insert.executeUpdate() == 1;
        }
    }

    private String take(TimeBlock block, List<AccountId> participants) {
        return refusable(() -> time.take(block, participants));
    }

    private String refusable(Runnable booking) {
        try {
            transaction.executeWithoutResult(status -> booking.run());
            return "won";
        } catch (SlotTaken refusal) {
            return "taken";
        } catch (RuntimeException e) {
            return e.toString();
        }
    }

    private static List<String> race(IntFunction<Callable<String>> runner) throws Exception {
        var start = new CountDownLatch(1);
        ExecutorService runners = Executors.newFixedThreadPool(RUNNERS);
        try {
            List<Future<String>> running = new ArrayList<>();
            for (int i = 0; i < RUNNERS; i++) {
                var task = runner.apply(i);
                running.add(runners.submit(() -> {
                    Waiting.on(start);
                    return task.call();
                }));
            }
            start.countDown();
            List<String> outcomes = new ArrayList<>();
            for (Future<String> one : running) {
                outcomes.add(Waiting.on(one));
            }
            return outcomes;
        } finally {
            runners.shutdownNow();
        }
    }

    private int overlaps() {
        return database.sql("""
                        select count(*) from time_block a join time_block b
                          on b.account_id = a.account_id and b.id > a.id
                         and tstzrange(a.starts_at, a.ends_at) && tstzrange(b.starts_at, b.ends_at)
                        """).query(Integer.class).single();
    }

    private static TimeBlock block(Instant start, int minutes) {
        return block(Uuids.next(), start, minutes);
    }

    private static TimeBlock block(UUID subject, Instant start, int minutes) {
        Instant end = start.plus(Duration.ofMinutes(minutes));
        return new TimeBlock(BlockKind.APPOINTMENT, subject, start, end, "Petite réparation", "/agenda");
    }
}
