package fr.bricoconcierge.demo;

import fr.bricoconcierge.agenda.AppointmentId;
import fr.bricoconcierge.agenda.AppointmentReason;
import fr.bricoconcierge.agenda.Appointments;
import fr.bricoconcierge.agenda.CancelledBy;
import fr.bricoconcierge.checkpoint.Checkpoints;
import fr.bricoconcierge.demo.VisitDesk.Wish;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Uuids;
import fr.bricoconcierge.task.NewTask;
import fr.bricoconcierge.task.TaskKind;
import fr.bricoconcierge.task.Tasks;
import fr.bricoconcierge.worktime.FreeSlots;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What is due: appointments today and after, one missed and one called off, and tasks for everybody. */
@Component
@ConditionalOnBooleanProperty("brico.demo")
class DueChapter {

    private final VisitDesk visits;
    private final Appointments appointments;
    private final FreeSlots free;
    private final Tasks tasks;
    private final Checkpoints checkpoints;
    private final Narrator narrator;

    DueChapter(
            VisitDesk visits,
            Appointments appointments,
            FreeSlots free,
            Tasks tasks,
            Checkpoints checkpoints,
            Narrator narrator) {
        this.visits = visits;
        this.appointments = appointments;
        this.free = free;
        this.tasks = tasks;
        this.checkpoints = checkpoints;
        this.narrator = narrator;
    }

    void tell(Stage stage) {
        missAndCallOff(stage);
        today(stage);
        nextDays(stage);
        callBacks(stage);
        handMade(stage);
        visits.underWay(stage, stage.cast().get("lina").to(stage.team().mathieu()), PartType.ADVICE);
    }

    private void missAndCallOff(Stage stage) {
        Cast.Met lina = stage.cast().get("lina");
        Instant missed = slot(lina, stage.calendar().after(lina.day(), 4));
        AppointmentId absent = visits.book(lina, missed, Wish.of(AppointmentReason.MOULD, PartType.ADVICE));
        narrator.tell(missed.plusSeconds(1200), () -> appointments.markAbsent(absent, lina.by()));

        Cast.Met kevin = stage.cast().get("kevin");
        Instant planned = slot(kevin, stage.calendar().after(kevin.day(), 5));
        AppointmentId off = visits.book(kevin, planned, Wish.of(AppointmentReason.BULB, PartType.STANDARD));
        narrator.tell(
                planned.minus(Duration.ofHours(4)),
                () -> appointments.cancel(off, CancelledBy.RESIDENT, "Retenu au travail, rappellera.", kevin.by()));
    }

    private void today(Stage stage) {
        DemoCalendar calendar = stage.calendar();
        Cast.Met samia = stage.cast().get("samia").to(stage.team().samira());
        Instant first = calendar.laterToday(LocalTime.of(14, 0), LocalTime.of(15, 30), LocalTime.of(17, 0));
        AppointmentId expected = visits.book(
                samia,
                first,
                new Wish(AppointmentReason.DRAUGHT, PartType.STANDARD, "Deux fenêtres sur rue, apporter l’escabeau."));
        narrator.tell(DemoCalendar.at(calendar.worked(-1), 17, 30), () -> appointments.confirm(expected, samia.by()));
        Cast.Met ewa = stage.cast().get("ewa").to(stage.team().mathieu());
        Instant second = calendar.laterToday(LocalTime.of(14, 30), LocalTime.of(16, 0), LocalTime.of(17, 30));
        visits.book(ewa, second, Wish.of(AppointmentReason.METER, PartType.ADVICE));
    }

    private void nextDays(Stage stage) {
        DemoCalendar calendar = stage.calendar();
        plan(stage.cast().get("carmen").to(stage.team().samira()), calendar.ahead(1), AppointmentReason.BILL);
        plan(
                stage.cast().get("marie-therese").to(stage.team().mathieu()),
                calendar.ahead(1),
                AppointmentReason.HEATING);
        plan(stage.cast().get("marek").to(stage.team().samira()), calendar.ahead(3), AppointmentReason.DRAUGHT);
    }

    private void plan(Cast.Met host, LocalDate day, AppointmentReason reason) {
        visits.book(host, slot(host, day), Wish.of(reason, PartType.STANDARD));
    }

    /** Two who hold a notice asked to be called: one today, one since yesterday. */
    private void callBacks(Stage stage) {
        DemoCalendar calendar = stage.calendar();
        callBack(stage.cast().get("yassine").to(stage.team().samira()), DemoCalendar.at(calendar.today(), 12, 0));
        callBack(stage.cast().get("julien").to(stage.team().mathieu()), DemoCalendar.at(calendar.worked(-1), 10, 0));
    }

    private void callBack(Cast.Met caller, Instant due) {
        var task = new NewTask(
                TaskKind.CALL_BACK_NOTICE,
                "Répondre à une demande de rappel",
                caller.by(),
                due,
                "/habitants/" + caller.resident(),
                caller.household().value(),
                caller.household(),
                false,
                null);
        narrator.tell(due.minus(Duration.ofDays(1)), () -> tasks.open(task));
    }

    private void handMade(Stage stage) {
        DemoCalendar calendar = stage.calendar();
        DemoTeam team = stage.team();
        note(team.samira(), "Recharger la mallette\u00a0: joints et ampoules", calendar.today(), 18);
        note(team.mathieu(), "Réviser les freins du vélo", calendar.today(), 18);
        note(team.coordinator(), "Relancer le journal pour l’annonce à Lambersart", calendar.worked(-2), 17);
        narrator.tell(
                DemoCalendar.at(calendar.worked(-2), 9, 0),
                () -> checkpoints.plan(calendar.ahead(4), team.coordinator()));
        note(team.coordinator(), "Valider le courrier pour Lille-Centre", calendar.today(), 17);
    }

    private void note(AccountId owner, String title, LocalDate day, int hour) {
        var task = new NewTask(
                TaskKind.HAND_MADE, title, owner, DemoCalendar.at(day, hour, 0), null, Uuids.next(), null, false, null);
        narrator.tell(DemoCalendar.at(day.minusDays(5), 9, 0), () -> tasks.open(task));
    }

    private Instant slot(Cast.Met host, LocalDate day) {
        return free.next(host.by(), DemoCalendar.at(day, 13, 30), Duration.ofMinutes(45), 1)
                .get(0);
    }
}
