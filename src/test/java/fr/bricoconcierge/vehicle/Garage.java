package fr.bricoconcierge.vehicle;

import fr.bricoconcierge.setting.PilotOption;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Visitor;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** A van of its own for each test, with the option on. */
@TestComponent
class Garage {

    static final String NEW = "/utilitaire/reservations/nouvelle";

    private final Vehicles vehicles;
    private final Settings settings;
    private final People people;
    private final Clock clock;

    Garage(Vehicles vehicles, Settings settings, People people, Clock clock) {
        this.vehicles = vehicles;
        this.settings = settings;
        this.people = people;
        this.clock = clock;
    }

    VehicleId van() {
        settings.switchOn(PilotOption.BORROWED_VAN, people.coordinator().id());
        String name = "Fourgon " + UUID.randomUUID().toString().substring(0, 8);
        return vehicles.add(new VehicleForm(null, name, "GA-123-BC", "Clés à l’accueil"));
    }

    /** A Tuesday to come. */
    LocalDate tuesday() {
        return Moment.dateOf(clock.instant()).plusWeeks(2).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
    }

    LocalDateTime at(int hour) {
        return tuesday().atTime(hour, 0);
    }

    ReservationForm form(VehicleId van, AccountId driver, int from, int to) {
        return ReservationForm.of(van, driver, at(from), at(to), null, "Aller chercher des plaques");
    }

    /** The form filled in, not sent. */
    FilledForm fill(Visitor driver, VehicleId van, Object from, Object to) {
        return driver.open(NEW)
                .form(NEW)
                .with("vehicle", van)
                .with("startsAt", from)
                .with("until", to)
                .with("purpose", "Aller chercher des plaques");
    }
}
