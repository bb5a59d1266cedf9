package fr.bricoconcierge.resident;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.task.NewTask;
import fr.bricoconcierge.task.TaskKind;
import fr.bricoconcierge.task.Tasks;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A call is two taps, and closes what asked for it (H8). */
@PageTest
class CallTaskTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    ResidentCards cards;

    @Autowired
    Tasks tasks;

    private Visitor concierge;
    private String card;
    private HouseholdId household;

    @BeforeEach
    void meet() {
        concierge = visitors.as(people.concierge());
        ResidentId id = new KnownResidents(cards, people.concierge().id()).open("Nadia", KnownResidents.phone(), null);
        household = cards.get(id).household();
        card = "/habitants/" + id;
    }

    @Test
    void whatIsDueIsChosenAlreadySoThatOneTapOnTheOutcomeClosesIt() {
        due(TaskKind.CALL_APPOINTMENT, "Prendre des nouvelles", Duration.ofDays(-2));
        Screen before = concierge.open(card);
        assertThat(before.text()).contains("À faire Prendre des nouvelles", "En retard");

        Screen after = before.form(card + "/appels")
                .with("outcome", "ANSWERED")
                .with("result", "NEWS")
                .submit();

        assertThat(after.text())
                .doesNotContain("À faire Prendre des nouvelles")
                .contains("On s’est parlé, des nouvelles");
    }

    @Test
    void withoutAnAnswerItStaysDueAndWhatIsDueMuchLaterIsNotChosen() {
        due(TaskKind.CALL_APPOINTMENT, "Prendre des nouvelles", Duration.ofDays(-1));
        due(TaskKind.CALL_APPOINTMENT, "Reprendre un moment", Duration.ofDays(20));
        Screen voicemail = form().with("outcome", "VOICEMAIL").submit();
        assertThat(voicemail.text()).contains("À faire Prendre des nouvelles", "Reprendre un moment");

        form().with("outcome", "ANSWERED").submit();
        assertThat(form().value("task")).isEqualTo(CallForm.OTHER);
    }

    @Test
    void aConfirmationDoesNotCountAndIsClosed() {
        due(TaskKind.REMIND_APPOINTMENT, "Rappeler le rendez-vous", Duration.ofHours(-1));
        Screen page = form().with("outcome", "ANSWERED").submit();

        assertThat(page.text()).contains("0 contact sur 3").doesNotContain("À faire Rappeler le rendez-vous");
    }

    @Test
    void aCallTakenBackLeavesTheThingDueAgain() {
        due(TaskKind.CALL_APPOINTMENT, "Prendre des nouvelles", Duration.ofDays(-1));
        Screen page = form().with("outcome", "ANSWERED").submit();
        Screen undone = concierge.post(page.select(".toast form").attr("action"));

        assertThat(undone.text()).contains("À faire Prendre des nouvelles", "0 contact sur 3");
        assertThat(undone.texts(".timeline__title")).doesNotContain("Appel");
    }

    @Test
    void whatIsDueToSomebodyElseIsNotClosedFromHere() {
        String mine = card;
        due(TaskKind.CALL_APPOINTMENT, "Prendre des nouvelles", Duration.ofDays(-1));
        String task = form().value("task");
        meet();

        Screen refused = form().with("task", task).with("outcome", "ANSWERED").submit();
        assertThat(refused.text()).contains("Ce n’est plus à faire.");
        assertThat(concierge.open(card).text()).contains("0 contact sur 3");
        assertThat(concierge.open(mine).text()).contains("À faire Prendre des nouvelles");
    }

    private FilledForm form() {
        return concierge.open(card).form(card + "/appels");
    }

    private void due(TaskKind kind, String title, Duration from) {
        UUID cause = UUID.randomUUID();
        tasks.open(new NewTask(
                kind, title, people.concierge().id(), Instant.now().plus(from), card, cause, household, false, null));
    }
}
