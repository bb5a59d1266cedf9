package fr.bricoconcierge.gear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tools change hands, one pair at a time (K2). */
@PageTest
class GearLendingTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    Visitor coordinator;
    CurrentAccount samira;
    Visitor concierge;
    Inventory inventory;

    @BeforeEach
    void hire() {
        coordinator = visitors.as(people.coordinator());
        samira = people.another(Role.CONCIERGE);
        concierge = visitors.as(samira);
        inventory = new Inventory(coordinator);
    }

    @Test
    void aConciergeTakesGivesBackAndSeesWhatTheyCarry() {
        String thing = inventory.add("Vélo cargo", number());

        Screen mine = concierge.open("/materiel").form(thing + "/prise").submit();
        assertThat(mine.text()).contains("C’est avec vous.");
        assertThat(mine.texts("section[aria-labelledby=sur-moi] li")).anyMatch(row -> row.startsWith("Vélo cargo"));

        concierge
                .open(thing + "/retour")
                .form(thing + "/retour")
                .with("condition", "WORN")
                .with("note", "Pneu arrière lisse")
                .submit();

        Screen after = coordinator.open(thing);
        assertThat(after.text()).contains("Au dépôt.", "Usé", "Pneu arrière lisse");
        assertThat(after.texts("section[aria-labelledby=histoire] .row__title"))
                .containsExactly(
                        "Rendu au dépôt, %s l’avait".formatted(samira.name()),
                        "Confié à " + samira.name(),
                        "Entré à l’inventaire");
    }

    @Test
    void ofTwoWhoWantOneThingTheSecondIsToldWhoHasIt() {
        String thing = inventory.add("Escabeau", number());
        FilledForm late =
                visitors.as(people.another(Role.CONCIERGE)).open(thing).form(thing + "/prise");
        concierge.open(thing).form(thing + "/prise").submit();

        assertThat(late.submit().text()).contains("C’est %s qui l’a.".formatted(samira.name()));
        assertThat(coordinator.open(thing).text()).contains("Avec " + samira.name());
    }

    @Test
    void whatIsToBeRepairedIsNotTaken() {
        String thing = inventory.add("Marchepied", number());
        FilledForm late = concierge.open(thing).form(thing + "/prise");
        coordinator
                .open(thing + "/constat")
                .form(thing + "/constat")
                .with("condition", "TO_REPAIR")
                .with("note", "Une marche desserrée")
                .submit();

        assertThat(late.submit().text()).contains("C’est à réparer : voyez avec la coordination.", "Au dépôt.");
        assertThat(concierge.open(thing).select("form[action$=prise]")).isEmpty();
    }

    @Test
    void whatAColleagueHasIsNotAConciergesToJudge() {
        String thing = inventory.add("Ponceuse", number());
        inventory.lend(thing, people.another(Role.CONCIERGE));

        assertThat(concierge.open(thing + "/controle").status()).isEqualTo(404);
        assertThat(concierge
                        .post(thing + "/retour", "command", UUID.randomUUID().toString(), "condition", "GOOD")
                        .status())
                .isEqualTo(404);
        assertThat(concierge.open(thing).select("form[action$=prise]")).isEmpty();
    }

    @Test
    void aDoubleClickGivesBackOnce() {
        String thing = inventory.add("Niveau", number());
        inventory.lend(thing, samira);
        FilledForm form = concierge.open(thing + "/retour").form(thing + "/retour");

        assertThat(form.submit().status()).isEqualTo(200);
        assertThat(form.submit().status()).isEqualTo(200);

        assertThat(coordinator.open(thing).texts(".row__title"))
                .filteredOn(line -> line.startsWith("Rendu"))
                .hasSize(1);
    }

    @Test
    void whatIsOutOfUseStaysAndIsNoLongerLent() {
        String thing = inventory.add("Casque", number());
        inventory.lend(thing, samira);

        Screen out = coordinator
                .open(thing)
                .form(thing + "/retrait")
                .with("note", "Fendu")
                .submit();

        assertThat(out.text()).contains("Hors service", "Fendu");
        assertThat(coordinator.open("/materiel?horsService=true&genre=TOOL").text())
                .contains(out.heading());
        assertThat(coordinator.open("/materiel").text()).doesNotContain(out.heading());
        assertThat(concierge.open("/materiel").text()).doesNotContain(out.heading());
        assertThat(inventory.lendingOf(thing, samira).error("holder")).contains("remettez-le en service");
        assertThat(coordinator.open(thing).form(thing + "/remise").submit().text())
                .contains("Bon état", "Au dépôt.");
        UUID id = UUID.fromString(thing.substring("/materiel/".length()));
        assertThatThrownBy(() -> database.sql("delete from gear_thing where id = ?")
                        .param(id)
                        .update())
                .hasMessageContaining("gear_event");
    }

    private static String number() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
