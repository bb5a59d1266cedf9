package fr.bricoconcierge.demo;

import fr.bricoconcierge.setting.PilotOption;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.vehicle.ReservationForm;
import fr.bricoconcierge.vehicle.ReservationId;
import fr.bricoconcierge.vehicle.Reservations;
import fr.bricoconcierge.vehicle.ReturnForm;
import fr.bricoconcierge.vehicle.VehicleForm;
import fr.bricoconcierge.vehicle.VehicleId;
import fr.bricoconcierge.vehicle.Vehicles;
import fr.bricoconcierge.worktime.BlockKind;
import fr.bricoconcierge.worktime.PlannedTime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The van that the town lends, tried out for two weeks: a trip made, one of which nobody said that it is over, and what is to come. */
@Component
@ConditionalOnBooleanProperty("brico.demo")
class VehicleChapter {

    /** Working days ago when the option was switched on: two weeks. */
    private static final int OPENED = -10;

    private final Settings settings;
    private final Vehicles vehicles;
    private final Reservations reservations;
    private final PlannedTime planned;
    private final Narrator narrator;

    VehicleChapter(
            Settings settings, Vehicles vehicles, Reservations reservations, PlannedTime planned, Narrator narrator) {
        this.settings = settings;
        this.vehicles = vehicles;
        this.reservations = reservations;
        this.planned = planned;
        this.narrator = narrator;
    }

    void tell(Stage stage) {
        VehicleId van = open(stage);
        past(stage, van);
        forAppointments(stage, van, stage.team().samira());
        DemoCalendar calendar = stage.calendar();
        LocalDateTime later = calendar.ahead(6).atTime(9, 0);
        book(van, stage.team().mathieu(), later, 3, "Chercher le don de la ressourcerie", calendar.worked(-1));
    }

    private void past(Stage stage, VehicleId van) {
        DemoCalendar calendar = stage.calendar();
        LocalDate day = calendar.worked(-6);
        AccountId mathieu = stage.team().mathieu();
        String boards = "Aller chercher des plaques d’isolant";
        ReservationId trip = book(van, mathieu, day.atTime(9, 0), 3, boards, calendar.worked(-8));
        narrator.tell(
                DemoCalendar.at(day, 11, 40),
                () -> reservations.giveBack(trip, new ReturnForm(45_210, 45_232, "Le plein est fait.")));
        LocalDateTime evening = calendar.worked(-1).atTime(17, 0);
        book(van, stage.team().samira(), evening, 1, "Rapporter les rideaux thermiques", calendar.worked(-3));
    }

    private VehicleId open(Stage stage) {
        return narrator.tell(DemoCalendar.at(stage.calendar().worked(OPENED), 9, 0), () -> {
            settings.switchOn(PilotOption.BORROWED_VAN, stage.team().coordinator());
            return vehicles.add(new VehicleForm(
                    null,
                    "Kangoo de la régie",
                    "GA-123-BC",
                    "Clés et carte de carburant à l’accueil de la régie, du lundi au vendredi."));
        });
    }

    /** What is on her agenda today and next week, with time to load before and after. */
    private void forAppointments(Stage stage, VehicleId van, AccountId samira) {
        DemoCalendar calendar = stage.calendar();
        LocalDate today = calendar.today();
        LocalDate next = calendar.ahead(3);
        planned.coming(samira).stream()
                .filter(work -> work.kind() == BlockKind.APPOINTMENT)
                .filter(work -> {
                    LocalDate day = Moment.dateOf(work.startsAt());
                    return day.equals(today) || day.equals(next);
                })
                .forEach(work -> book(
                        van,
                        samira,
                        LocalDateTime.ofInstant(work.startsAt(), Moment.PARIS).minusMinutes(30),
                        2,
                        work.subject(),
                        calendar.worked(-1)));
    }

    private ReservationId book(
            VehicleId van, AccountId driver, LocalDateTime start, int hours, Object purpose, LocalDate told) {
        UUID subject = purpose instanceof UUID work ? work : null;
        String words = purpose instanceof String said ? said : null;
        ReservationForm form = ReservationForm.of(van, driver, start, start.plusHours(hours), subject, words);
        return narrator.tell(DemoCalendar.at(told, 8, 15), () -> reservations.book(form));
    }
}
