package fr.bricoconcierge.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.Uuids;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Visitors;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two doors and the way between them. */
@PageTest
class TravelWarningTests {

    private static final Instant AFTERNOON = AgendaFixture.paris(LocalDate.now().plusDays(63), 14, 0);

    @Autowired
    Appointments appointments;

    @Autowired
    ResidentCards cards;

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    private CurrentAccount samira;

    @BeforeEach
    void somebodyWorks() {
        samira = people.another(Role.CONCIERGE);
    }

    @Test
    void tooFarForTheTimeThereIsIsSaidOnBoth() {
        AppointmentId wazemmes = book(50.6260, 3.0500, AFTERNOON);
        AppointmentId tourcoing = book(50.7230, 3.1610, AFTERNOON.plus(Duration.ofMinutes(60)));

        assertThat(page(tourcoing)).contains("Le rendez-vous de 14 h est à environ", "il n’y a que 15 minutes");
        assertThat(page(wazemmes)).contains("Le rendez-vous de 15 h est à environ");
    }

    @Test
    void nearbyOrWithTimeEnoughNothingIsSaid() {
        AppointmentId first = book(50.6260, 3.0500, AFTERNOON);
        AppointmentId nextDoor = book(50.6262, 3.0502, AFTERNOON.plus(Duration.ofMinutes(45)));
        AppointmentId later = book(50.7230, 3.1610, AFTERNOON.plus(Duration.ofHours(4)));

        for (AppointmentId each : new AppointmentId[] {first, nextDoor, later}) {
            assertThat(page(each)).doesNotContain("environ");
        }
    }

    @Test
    void ofSomebodyElseOrCalledOffItIsNoMatter() {
        AppointmentId first = book(50.6260, 3.0500, AFTERNOON);
        AppointmentId far = book(50.7230, 3.1610, AFTERNOON.plus(Duration.ofMinutes(60)));
        appointments.cancel(far, CancelledBy.RESIDENT, null, samira.id());
        samira = people.another(Role.CONCIERGE);
        book(50.7230, 3.1610, AFTERNOON.plus(Duration.ofMinutes(60)));

        assertThat(page(first)).doesNotContain("environ");
    }

    @Test
    void aDegreeOfLatitudeIsAHundredAndElevenKilometres() {
        assertThat(TravelTimes.distance(50, 3, 51, 3)).isCloseTo(111_195, within(100.0));
    }

    private String page(AppointmentId id) {
        return visitors.as(samira).open("/rendez-vous/" + id).text();
    }

    private AppointmentId book(double latitude, double longitude, Instant at) {
        ResidentId nadia = AgendaFixture.resident(cards, "Nadia", samira.id());
        Homes.give(database, cards, nadia, latitude, longitude);
        return appointments.book(Uuids.next(), AgendaFixture.wanted(nadia, samira.id(), at), samira.id());
    }
}
