package fr.bricoconcierge.task;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.shared.HistoryFact;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PageTest
class TaskPageTests {

    @Autowired
    Tasks tasks;

    @Autowired
    TaskNextSteps nextSteps;

    @Autowired
    JdbcClient database;

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Statements statements;

    CurrentAccount samira;
    Visitor concierge;

    @BeforeEach
    void signIn() {
        samira = people.another(Role.CONCIERGE);
        concierge = visitors.as(samira);
    }

    @Test
    void aConciergeSeesTheirOwnAndACoordinatorEverybodys() {
        CurrentAccount mathieu = people.another(Role.CONCIERGE);
        String mine = open(samira, Duration.ofHours(-30), false);
        String his = open(mathieu, Duration.ofDays(-3000), true);

        Screen page = concierge.open("/taches");
        assertThat(page.text()).contains(mine, "En retard").doesNotContain(his);
        assertThat(visitors.as(people.coordinator()).open("/taches").text()).contains(his, mathieu.name());
    }

    @Test
    void aTaskOpensTheRecordItComesFromForThoseWhoMaySeeIt() {
        String title = open(samira, Duration.ofHours(1), false);
        UUID id = database.sql("select id from task where title = ?")
                .param(title)
                .query(UUID.class)
                .single();
        assertThat(concierge.answerTo("/taches/" + id).redirect()).isEqualTo("/stands");
        assertThat(visitors.as(people.another(Role.CONCIERGE))
                        .answerTo("/taches/" + id)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aThingNotedByHandIsDoneWithOneTapAndTakenBack() {
        String title = "Racheter des ampoules " + UUID.randomUUID();
        Screen list = concierge
                .open("/taches/nouvelle")
                .form("/taches")
                .with("title", title)
                .submit();
        assertThat(list.text()).contains("C’est noté.", title);

        Screen done =
                list.form(list.select("form[action$=/fait]").attr("action")).submit();
        assertThat(done.texts(".row")).isEmpty();
        Screen back = done.form(done.select(".toast form").attr("action")).submit();
        assertThat(back.text()).contains(title);
    }

    @Test
    void whatOnlyDoingItClosesHasNoDoneButton() {
        open(samira, Duration.ofHours(1), false);
        assertThat(concierge.open("/taches").select("form[action$=/fait]")).isEmpty();
        UUID id = database.sql("select id from task where owner_id = ?")
                .param(samira.id().value())
                .query(UUID.class)
                .single();
        assertThat(concierge.post("/taches/" + id + "/fait").status()).isEqualTo(404);
    }

    @Test
    void whatIsWrongIsSaidAndNothingTypedIsLost() {
        Screen page = concierge
                .open("/taches/nouvelle")
                .form("/taches")
                .with("title", "x".repeat(121))
                .with("dueOn", "demain")
                .with("owner", UUID.randomUUID())
                .with("urgent", "true")
                .submit();
        assertThat(page.error("title")).isEqualTo("Écrivez au plus 120 caractères.");
        assertThat(page.error("dueOn")).isEqualTo("Indiquez une date qui existe, par exemple 03/03/2026.");
        assertThat(page.form("/taches").value("urgent")).isEqualTo("true");

        Screen stranger = page.form("/taches")
                .with("title", "Appeler")
                .with("dueOn", "2026-12-01")
                .with("owner", people.advisor().id())
                .submit();
        assertThat(stranger.error("owner")).isEqualTo("Choisissez quelqu’un de la liste.");
        assertThat(stranger.form("/taches").value("title")).isEqualTo("Appeler");
    }

    @Test
    void aDoubleClickNotesOneThing() {
        var form = concierge.open("/taches/nouvelle").form("/taches").with("title", "Une fois");
        form.submit();
        assertThat(form.submit().texts(".row")).hasSize(1);
    }

    @Test
    void theOpenTasksOfAHouseholdAreItsNextSteps() {
        HouseholdId household = HouseholdId.next();
        UUID cause = UUID.randomUUID();
        tasks.open(new NewTask(
                TaskKind.CALL_AFTER_REFERRAL,
                "Prendre des nouvelles",
                samira.id(),
                Instant.now(),
                null,
                cause,
                household,
                false,
                null));

        String step =
                "select subject_id, kind, detail, due_at as at from " + nextSteps.view() + " where household_id = ?";
        HistoryFact fact = database.sql(step)
                .param(household.value())
                .query(HistoryFact.class)
                .single();
        assertThat(nextSteps.describe(fact).title()).isEqualTo("Prendre des nouvelles");
        assertThat(nextSteps.describe(fact).href()).isEqualTo("/taches/" + fact.subjectId());

        tasks.close(TaskKind.CALL_AFTER_REFERRAL, cause, samira.id());
        assertThat(database.sql(step)
                        .param(household.value())
                        .query(HistoryFact.class)
                        .list())
                .isEmpty();
    }

    @Test
    void noPageOfTasksCostsMoreThanEightStatements() {
        for (int i = 0; i < 5; i++) {
            open(samira, Duration.ofHours(i), i % 2 == 0);
        }
        assertThat(statements.of(() -> concierge.open("/taches"))).hasSizeLessThanOrEqualTo(8);
        assertThat(statements.of(() -> concierge.open("/taches/nouvelle"))).hasSizeLessThanOrEqualTo(8);
    }

    private String open(CurrentAccount owner, Duration from, boolean urgent) {
        String title = "Rappeler " + UUID.randomUUID();
        tasks.open(new NewTask(
                TaskKind.CALL_BACK_NOTICE,
                title,
                owner.id(),
                Instant.now().plus(from),
                "/stands",
                UUID.randomUUID(),
                null,
                urgent,
                null));
        return title;
    }
}
