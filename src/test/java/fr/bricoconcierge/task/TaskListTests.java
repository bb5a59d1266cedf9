package fr.bricoconcierge.task;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.resident.CardDetails;
import fr.bricoconcierge.resident.FirstMeeting;
import fr.bricoconcierge.resident.NewResident;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Origin;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is due, in the order one would do it, by whom and for whom; and handing it to somebody else. */
@PageTest
class TaskListTests {

    @Autowired
    Tasks tasks;

    @Autowired
    ResidentCards cards;

    @Autowired
    JdbcClient database;

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Statements statements;

    CurrentAccount samira;
    Visitor coordinator;

    private final LocalDate today = Moment.dateOf(Instant.now());

    @BeforeEach
    void signIn() {
        samira = people.another(Role.CONCIERGE);
        coordinator = visitors.as(people.coordinator());
    }

    @Test
    void whatIsLateComesFirstThenTodayThenTheRestAndTheUrgentFirstInEach() {
        due("plus tard, urgent", today.plusDays(30), true);
        due("plus tard", today.plusDays(20), false);
        due("ce soir", today, false);
        due("ce soir, urgent", today, true);
        due("hier", today.minusDays(1), false);

        Screen page = visitors.as(samira).open("/taches");

        assertThat(page.texts("h2")).containsExactly("En retard (1)", "Aujourd’hui (2)", "Plus tard (2)");
        assertThat(page.texts(".row__title"))
                .containsExactly("hier", "ce soir, urgent", "ce soir", "plus tard, urgent", "plus tard");
    }

    @Test
    void theRestOfTheWeekEndsOnSunday() {
        LocalDate monday = LocalDate.of(2027, 3, 1);
        TaskRow sunday = row(monday.plusDays(6));
        TaskRow after = row(monday.plusDays(7));

        assertThat(TaskGroup.of(List.of(sunday, after), monday))
                .extracting(TaskGroup::title)
                .containsExactly("Cette semaine", "Plus tard");
    }

    @Test
    void aTaskSaysForWhomItIs() {
        HouseholdId household = household("Samia", "Toumi");
        due("Prendre des nouvelles", today, false, household, TaskKind.CALL_AFTER_REFERRAL);

        Screen page = visitors.as(samira).open("/taches");

        assertThat(page.texts("li.row .row__main > p:not(.row__title, .soft)")).containsExactly("Samia Toumi");
        assertThat(visitors.as(samira).open("/ma-journee").text()).contains("Samia Toumi");
    }

    @Test
    void namesCostOneStatementHoweverManyTheyAre() {
        due("Prendre des nouvelles", today, false, household("Ana", "Dias"), TaskKind.CALL_AFTER_REFERRAL);
        int one = statements.of(() -> visitors.as(samira).open("/taches")).size();
        for (int i = 0; i < 4; i++) {
            due("Prendre des nouvelles", today, false, household("Ana", "Dias"), TaskKind.CALL_AFTER_REFERRAL);
        }

        assertThat(statements.of(() -> visitors.as(samira).open("/taches"))).hasSize(one);
    }

    @Test
    void whoeverCoordinatesLooksAtOnePersonOneSortOrTheLateAlone() {
        due("ce soir", today, false);
        due("hier", today.minusDays(1), false);
        due("un ticket", today, false, null, TaskKind.HAND_IN_RECEIPT);
        String hers = "/taches?qui=" + samira.id();

        assertThat(coordinator.open(hers).texts(".row__title")).containsExactly("hier", "ce soir", "un ticket");
        assertThat(coordinator.open(hers + "&retard=true").texts(".row__title")).containsExactly("hier");
        assertThat(coordinator.open(hers + "&quoi=HAND_IN_RECEIPT").texts(".row__title"))
                .containsExactly("un ticket");
        assertThat(coordinator.open(hers + "&quoi=RESTOCK").text()).contains("Rien de tel n’est dû.");
        assertThat(coordinator.answerTo("/taches?qui=personne&quoi=rien").status())
                .isLessThan(500);
    }

    @Test
    void aConciergeWhoAsksForSomebodyElsesSeesTheirOwn() {
        due("ce soir", today, false);

        Visitor other = visitors.as(people.another(Role.CONCIERGE));

        assertThat(other.open("/taches?qui=" + samira.id()).texts(".row__title"))
                .isEmpty();
    }

    @Test
    void aThingIsHandedToSomebodyElse() {
        TaskId task = due("rappeler", today, false);
        CurrentAccount mathieu = people.another(Role.CONCIERGE);
        String page = "/taches/" + task + "/responsable";
        assertThat(coordinator.open("/taches?qui=" + samira.id()).select("a[href='" + page + "']"))
                .hasSize(1);

        Screen list =
                coordinator.open(page).form(page).with("owner", mathieu.id()).submit();

        assertThat(list.text()).contains("C’est confié.");
        assertThat(visitors.as(mathieu).open("/taches").texts(".row__title")).containsExactly("rappeler");
        assertThat(visitors.as(samira).open("/taches").texts(".row__title")).isEmpty();
    }

    @Test
    void nothingIsHandedToAStrangerNorWhatIsSomebodysAlone() {
        String page = "/taches/" + due("rappeler", today, false) + "/responsable";
        TaskId receipt = due("un ticket", today, false, null, TaskKind.HAND_IN_RECEIPT);

        Screen refused = coordinator
                .open(page)
                .form(page)
                .with("owner", people.advisor().id())
                .submit();

        assertThat(refused.error("owner")).isEqualTo("Choisissez quelqu’un de la liste.");
        assertThat(coordinator.open(page).form(page).with("owner", "").submit().error("owner"))
                .isEqualTo("Choisissez qui s’en charge.");
        assertThat(coordinator.answerTo("/taches/" + receipt + "/responsable").status())
                .isEqualTo(404);
        assertThat(visitors.as(samira).answerTo(page).status()).isEqualTo(404);
    }

    private HouseholdId household(String firstName, String lastName) {
        var meeting = FirstMeeting.of(Origin.PHONE, Channel.PHONE, null);
        var card = cards.open(
                UUID.randomUUID(),
                new NewResident(
                        CardDetails.of(firstName, lastName, null, UUID.randomUUID() + "@exemple.fr"),
                        meeting,
                        null,
                        null,
                        Set.of(),
                        null),
                samira.id());
        return new HouseholdId(database.sql("select household_id from resident where id = ?")
                .param(card.value())
                .query(UUID.class)
                .single());
    }

    private TaskRow row(LocalDate day) {
        return new TaskRow(
                TaskId.next(), TaskKind.HAND_MADE, "Quoi", at(day), null, null, null, null, null, null, false, false);
    }

    private TaskId due(String title, LocalDate day, boolean urgent) {
        return due(title, day, urgent, null, TaskKind.COURTESY_VISIT);
    }

    private TaskId due(String title, LocalDate day, boolean urgent, @Nullable HouseholdId household, TaskKind kind) {
        UUID cause = UUID.randomUUID();
        tasks.open(new NewTask(kind, title, samira.id(), at(day), "/stands", cause, household, urgent, null));
        return new TaskId(database.sql("select id from task where cause_id = ?")
                .param(cause)
                .query(UUID.class)
                .single());
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(23, 59, 59)).atZone(Moment.PARIS).toInstant();
    }
}
