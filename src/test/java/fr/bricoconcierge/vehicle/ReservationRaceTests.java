package fr.bricoconcierge.vehicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Waiting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many want the van at the same moment: nobody ever has it twice (A10, Q15). */
@PageTest
@Import(Garage.class)
class ReservationRaceTests {

    private static final int RUNNERS = 64;

    @Autowired
    Garage garage;

    @Autowired
    Reservations reservations;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    @Test
    void ofManyWhoReserveOneStretchExactlyOneHasIt() throws Exception {
        VehicleId van = garage.van();
        AccountId driver = people.concierge().id();

        List<String> outcomes = race(i -> garage.form(van, driver, 9, 12));

        assertThat(Collections.frequency(outcomes, "won")).isOne();
        assertThat(Collections.frequency(outcomes, "taken")).isEqualTo(RUNNERS - 1);
    }

    @Test
    void stretchesThatOverlapALittleNeverBothStand() throws Exception {
        VehicleId van = garage.van();
        AccountId driver = people.another(Role.CONCIERGE).id();

        List<String> outcomes = race(i -> garage.form(van, driver, 6 + i % 12, 8 + i % 12));

        assertThat(outcomes).containsOnly("won", "taken");
        assertThat(database.sql("""
                        select count(*) from vehicle_reservation a join vehicle_reservation b
                          on b.vehicle_id = a.vehicle_id and b.id > a.id and a.cancelled_at is null and b.cancelled_at is null
                         and tstzrange(a.starts_at, a.ends_at) && tstzrange(b.starts_at, b.ends_at)
                        """).query(Integer.class).single()).isZero();
    }

    @Test
    void theDatabaseRefusesItWhateverTheCodeDoes() {
        VehicleId van = garage.van();
        reservations.book(garage.form(van, people.concierge().id(), 9, 12));
        assertThatThrownBy(() -> database.sql("""
                        insert into vehicle_reservation (id, vehicle_id, account_id, starts_at, ends_at, purpose, booked_at, version)
                        select gen_random_uuid(), vehicle_id, account_id, starts_at, ends_at, purpose, booked_at, 0
                        from vehicle_reservation where vehicle_id = ?
                        """).param(van.value()).update())
                .hasMessageContaining("vehicle_reservation_never_twice");
    }

    private List<String> race(IntFunction<ReservationForm> wish) throws Exception {
        var start = new CountDownLatch(1);
        ExecutorService runners = Executors.newFixedThreadPool(RUNNERS);
        try {
            List<Future<String>> running = new ArrayList<>();
            for (int i = 0; i < RUNNERS; i++) {
                ReservationForm form = wish.apply(i);
                running.add(runners.submit(() -> {
                    Waiting.on(start);
                    return book(form);
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

    private String book(ReservationForm form) {
        try {
            reservations.book(form);
            return "won";
        } catch (VehicleTaken refusal) {
            return "taken";
        } catch (RuntimeException e) {
            return e.toString();
        }
    }
}
