package fr.bricoconcierge.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A checkpoint is planned, asks to be prepared in time, and stays written down once held. */
@PageTest
class CheckpointPageTests {

    private static final String LIST = "/apprentissages/points-etape";
    private static final String NEW = LIST + "/nouveau";
    private static final AtomicInteger DAYS = new AtomicInteger();

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    private Visitor coordinator;
    private final LocalDate today = Moment.dateOf(Instant.now());

    @BeforeEach
    void theCoordinatorPlans() {
        coordinator = visitors.as(people.coordinator());
    }

    @Test
    void planningOneMakesItsPreparationDueTwoWorkingDaysBefore() {
        // the Tuesday after Easter: Monday and the two days of the weekend do not count
        LocalDate easterTuesday = LocalDate.of(2028, 4, 18);
        String id = planned(easterTuesday);

        assertThat(due(id)).isEqualTo(LocalDate.of(2028, 4, 13));
        Screen tasks = coordinator.open("/taches?quoi=PREPARE_CHECKPOINT");
        assertThat(tasks.select("a[href='" + LIST + "/" + id + "']").text())
                .isEqualTo("Préparer le point d’étape du mardi 18 avril");
        assertThat(tasks.select("form[action$=/fait]")).isEmpty();
    }

    @Test
    void movingItMovesThePreparationAndRemovingItEndsIt() {
        String id = planned(ahead());
        LocalDate later = ahead();
        coordinator
                .open(LIST + "/" + id)
                .form(LIST + "/" + id + "/jour")
                .with("heldOn", later)
                .submit();
        assertThat(due(id)).isBefore(later).isAfter(later.minusDays(8));

        Screen list = coordinator.post(LIST + "/" + id + "/retrait");

        assertThat(list.select("a[href='" + LIST + "/" + id + "']")).isEmpty();
        assertThat(open(id)).isZero();
        assertThat(coordinator.answerTo(LIST + "/" + id).status()).isEqualTo(404);
    }

    @Test
    void aDayThatIsPastOrTakenIsRefusedBesideItsField() {
        LocalDate day = ahead();
        planned(day);

        assertThat(plan(day.toString()).error("heldOn")).isEqualTo("Un point d’étape est déjà prévu ce jour-là.");
        assertThat(plan(today.minusDays(1).toString()).error("heldOn"))
                .isEqualTo("Indiquez un jour à venir, dans les deux ans.");
        assertThat(plan("").error("heldOn")).isEqualTo("Indiquez le jour.");
        assertThat(plan("31/02/2027").error("heldOn")).contains("date qui existe");
        String other = planned(ahead());
        Screen moved = coordinator
                .open(LIST + "/" + other)
                .form(LIST + "/" + other + "/jour")
                .with("heldOn", day)
                .submit();
        assertThat(moved.error("heldOn")).isEqualTo("Un point d’étape est déjà prévu ce jour-là.");
        assertThat(open(other)).isOne();
    }

    private Screen plan(String day) {
        return coordinator.open(NEW).form(NEW).with("heldOn", day).submit();
    }

    private String planned(LocalDate day) {
        assertThat(plan(day.toString()).path()).isEqualTo(LIST);
        return database.sql("select id::text from checkpoint where held_on = ?")
                .param(day)
                .query(String.class)
                .single();
    }

    /** A day no other test has. */
    private LocalDate ahead() {
        return today.plusDays(20 + DAYS.incrementAndGet());
    }

    private LocalDate due(String id) {
        return database.sql("select (due_at at time zone 'Europe/Paris')::date from task"
                        + " where cause_id = ?::uuid and done_at is null")
                .param(id)
                .query(LocalDate.class)
                .single();
    }

    private int open(String id) {
        return database.sql("select count(*) from task where cause_id = ?::uuid and done_at is null")
                .param(id)
                .query(Integer.class)
                .single();
    }
}
