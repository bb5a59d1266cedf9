package fr.bricoconcierge.situation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A situation is found in the data, confirmed by a person or said not met, and stays readable. */
@PageTest
class SituationPageTests {

    private static final String LIST = "/apprentissages/situations";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    @Autowired
    Statements statements;

    private CurrentAccount account;
    private Visitor coordinator;
    private Facts facts;

    private final String name = "Situation " + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void signIn() {
        account = people.coordinator();
        coordinator = visitors.as(account);
        facts = new Facts(database, people.another(Role.CONCIERGE).id().value(), OffsetDateTime.now(ZoneOffset.UTC));
    }

    @Test
    void whatTheDataShowsWaitsForAPersonToConfirmIt() {
        UUID visit = facts.ticked("LANGUAGE");
        String page = added("LANGUAGE");
        assertThat(badge()).isEqualTo("À confirmer");
        Screen shown = coordinator.open(page);
        assertThat(shown.select(".cases a[href='/interventions/" + visit + "']"))
                .hasSize(1);

        Screen said = say(shown, "true", "Avec une voisine qui traduisait.", "");

        assertThat(said.path()).isEqualTo(LIST);
        assertThat(badge()).isEqualTo("Rencontrée");
        assertThat(said.select(".row:contains(" + name + ")").text())
                .contains("Avec une voisine qui traduisait.", account.name());
        assertThat(said.select(".row:contains(" + name + ") a[href^='/interventions/']"))
                .isNotEmpty();
    }

    @Test
    void somebodyMaySayThatItWasNotMetAndANewCaseIsTold() {
        facts.ticked("SEVERAL_PROBLEMS");
        String page = added("SEVERAL_PROBLEMS");
        assertThat(say(coordinator.open(page), "false", " ", "").error("said")).isEqualTo("Dites pourquoi.");

        say(coordinator.open(page), "false", "Un seul problème, en deux pièces.", "");
        assertThat(badge()).isEqualTo("Pas rencontrée");
        assertThat(row().text()).doesNotContain("Un cas est apparu depuis");

        database.sql("update situation_word set at = at - interval '2 days' where situation_id = ?::uuid")
                .param(idOf(page))
                .update();
        facts.ticked("SEVERAL_PROBLEMS");
        assertThat(row().text()).contains("Un cas est apparu depuis dans les données.");
        assertThat(coordinator.open(LIST).select("section[aria-labelledby=reste] .row:contains(" + name + ")"))
                .hasSize(1);
    }

    @Test
    void whatTheDataCannotFindIsConfirmedByHandWithARecentCase() {
        UUID visit = facts.visit(null);
        String page = added("");
        assertThat(badge()).isEqualTo("À rencontrer");
        assertThat(say(coordinator.open(page), "true", "", "").error("said"))
                .isEqualTo("Dites ce qui le montre, ou choisissez un cas.");
        assertThat(say(coordinator.open(page), "true", "", "VISIT:" + UUID.randomUUID())
                        .error("pointed"))
                .isEqualTo("Choisissez un cas de la liste.");
        assertThat(say(coordinator.open(page), "", "Oui", "").error("met"))
                .isEqualTo("Dites si elle a été rencontrée.");

        say(coordinator.open(page), "true", "", "VISIT:" + visit);

        assertThat(badge()).isEqualTo("Rencontrée");
        assertThat(row().select("a[href='/interventions/" + visit + "']")).hasSize(1);
        say(coordinator.open(page), "false", "Finalement non.", "");
        assertThat(coordinator.open(page).texts(".timeline__title")).containsExactly("Pas rencontrée", "Rencontrée");
    }

    @Test
    void theListCostsThreeStatementsAndOneSituationFour() {
        String page = added("WENT_WELL");
        coordinator.open(LIST);

        assertThat(statements.of(() -> coordinator.open(LIST))).hasSize(3);
        assertThat(statements.of(() -> coordinator.open(page))).hasSize(4);
    }

    private Screen say(Screen page, String met, String said, String pointed) {
        return page.form(page.path().replace("/parole", "") + "/parole")
                .with("met", met)
                .with("said", said)
                .with("pointed", pointed)
                .submit();
    }

    private String added(String evidence) {
        coordinator
                .open(LIST + "/nouvelle")
                .form(LIST + "/nouvelle")
                .with("label", name)
                .with("stage", "INTERVENTION")
                .with("evidence", evidence)
                .submit();
        return LIST + "/"
                + coordinator
                        .open(LIST)
                        .select("a.row__link:contains(" + name + ")")
                        .attr("href")
                        .replace(LIST + "/", "");
    }

    private static String idOf(String page) {
        return page.replace(LIST + "/", "");
    }

    private org.jsoup.select.Elements row() {
        return coordinator.open(LIST).select(".row:contains(" + name + ")");
    }

    private String badge() {
        return row().select(".badge").text();
    }
}
