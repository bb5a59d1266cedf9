package fr.bricoconcierge.availability;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.agenda.AgendaFixture;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.Uuids;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Waiting;
import fr.bricoconcierge.worktime.SlotTaken;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many households at one slot of an advisor, while the advisor changes the ranges: never two (A3, A5). */
@PageTest
class SlotRaceTests {

    private static final int RUNNERS = 64;

    @Autowired
    AdvisorSlots slots;

    @Autowired
    WeeklyRanges ranges;

    @Autowired
    ResidentCards cards;

    @Autowired
    JdbcClient database;

    @Autowired
    People people;

    private CurrentAccount claire;
    private ResidentId nadia;
    private HouseholdId household;

    @BeforeEach
    void hireAnAdvisor() {
        claire = people.another(Role.ADVISOR);
        nadia = AgendaFixture.resident(cards, "Nadia", people.concierge().id());
        household = cards.get(nadia).household();
    }

    @Test
    void ofManyWhoBookOneSlotExactlyOneWins() throws Exception {
        Instant start = Instant.now().plus(Duration.ofDays(30)).truncatedTo(ChronoUnit.HOURS);
        AdvisorSlotId slot = slots.declare(
                Uuids.next(),
                new AdvisorRange(claire.id(), start, start.plus(Duration.ofHours(1)), 60, SlotPlace.PHONE, null));

        List<String> outcomes = race(() -> book(slot), () -> {});

        assertThat(Collections.frequency(outcomes, "won")).isOne();
        assertThat(Collections.frequency(outcomes, "taken")).isEqualTo(RUNNERS - 1);
    }

    @Test
    void aRangeThatChangesMeanwhileLosesNoBooking() throws Exception {
        WeeklyRange range = range(LocalTime.of(14, 0));
        ranges.add(Uuids.next(), claire.id(), range);
        SlotView wanted = slots.free(null, Instant.now(), 5000).stream()
                .filter(slot -> slot.advisor().equals(claire.id()))
                .findFirst()
                .orElseThrow();

        List<String> outcomes =
                race(() -> book(wanted.id()), () -> ranges.add(Uuids.next(), claire.id(), range(LocalTime.of(9, 0))));

        assertThat(Collections.frequency(outcomes, "won")).isOne();
        assertThat(slots.find(wanted.id())).contains(wanted);
        assertThat(overlaps()).isZero();
    }

    private String book(AdvisorSlotId slot) {
        try {
            slots.book(slot, nadia, household, people.concierge().id());
            return "won";
        } catch (SlotTaken refusal) {
            return "taken";
        } catch (RuntimeException e) {
            return e.toString();
        }
    }

    private static List<String> race(Callable<String> booking, Runnable meanwhile) throws Exception {
        var start = new CountDownLatch(1);
        ExecutorService runners = Executors.newFixedThreadPool(RUNNERS);
        try {
            List<Future<String>> running = new ArrayList<>();
            for (int i = 0; i < RUNNERS; i++) {
                running.add(runners.submit(() -> {
                    Waiting.on(start);
                    return booking.call();
                }));
            }
            start.countDown();
            meanwhile.run();
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
                        select count(*) from advisor_slot a join advisor_slot b
                          on b.account_id = a.account_id and b.id > a.id
                         and tstzrange(a.starts_at, a.ends_at) && tstzrange(b.starts_at, b.ends_at)
                        """).query(Integer.class).single();
    }

    private static WeeklyRange range(LocalTime from) {
        return new WeeklyRange(
                Uuids.next(), 3, from, from.plusHours(2), 60, SlotPlace.PHONE, null, LocalDate.now(), null);
    }
}
