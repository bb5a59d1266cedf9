package fr.bricoconcierge.task;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.account.TeamManagement;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
class TasksTests {

    @Autowired
    Tasks tasks;

    @Autowired
    TeamManagement management;

    @Autowired
    People people;

    final Instant now = Instant.now();

    @Test
    void aSecondTaskOfTheSameKindAndCauseIsNotMadeWhileTheFirstIsOpen() {
        CurrentAccount samira = people.another(Role.CONCIERGE);
        UUID cause = UUID.randomUUID();
        tasks.open(task("Rappeler", samira, cause, now, false));
        tasks.open(task("Rappeler encore", samira, cause, now, false));
        assertThat(due(samira)).containsExactly("Rappeler");

        tasks.close(TaskKind.COURTESY_VISIT, cause, samira.id());
        assertThat(due(samira)).isEmpty();

        tasks.open(task("Rappeler de nouveau", samira, cause, now, false));
        assertThat(due(samira)).containsExactly("Rappeler de nouveau");
    }

    @Test
    void theUrgentComesFirstThenTheLongestDue() {
        CurrentAccount samira = people.another(Role.CONCIERGE);
        tasks.open(task("demain", samira, UUID.randomUUID(), now.plus(Duration.ofDays(1)), false));
        tasks.open(task("hier", samira, UUID.randomUUID(), now.minus(Duration.ofDays(1)), false));
        tasks.open(task("urgent", samira, UUID.randomUUID(), now.plus(Duration.ofHours(1)), true));
        tasks.open(task("plus tard", samira, UUID.randomUUID(), now.plus(Duration.ofDays(9)), true));
        assertThat(due(samira)).containsExactly("urgent", "hier", "demain");
        assertThat(tasks.dueFor(samira.id(), now)).extracting(TaskRow::late).containsExactly(true);
    }

    @Test
    void somebodyWhoWaitsForACallStandsInTheDayAtOnce() {
        CurrentAccount samira = people.another(Role.CONCIERGE);
        tasks.open(new NewTask(
                TaskKind.CALL_BACK_NOTICE,
                "rappeler",
                samira.id(),
                now.plus(Duration.ofHours(30)),
                null,
                UUID.randomUUID(),
                null,
                false,
                null));

        assertThat(tasks.dueFor(samira.id(), now)).extracting(TaskRow::title).containsExactly("rappeler");
    }

    @Test
    void theOpenTasksOfWhoeverLeavesGoToTheCoordinatorWhoDisabledTheAccount() {
        CurrentAccount leaving = people.another(Role.CONCIERGE);
        CurrentAccount coordinator = people.another(Role.COORDINATOR);
        UUID done = UUID.randomUUID();
        tasks.open(task("à reprendre", leaving, UUID.randomUUID(), now, false));
        tasks.open(task("faite", leaving, done, now, false));
        tasks.close(TaskKind.COURTESY_VISIT, done, leaving.id());

        management.disable(leaving.id(), coordinator.id());

        assertThat(due(leaving)).isEmpty();
        assertThat(due(coordinator)).containsExactly("à reprendre");
    }

    private java.util.List<String> due(CurrentAccount owner) {
        return tasks.dueFor(owner.id(), now.plus(Duration.ofDays(2))).stream()
                .map(TaskRow::title)
                .toList();
    }

    private static NewTask task(String title, CurrentAccount owner, UUID cause, Instant dueAt, boolean urgent) {
        return new NewTask(TaskKind.COURTESY_VISIT, title, owner.id(), dueAt, "/stands", cause, null, urgent, null);
    }
}
