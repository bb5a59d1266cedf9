package fr.bricoconcierge.gear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The inventory through its pages (K2). */
@PageTest
class GearPageTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Statements statements;

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
    void somethingNewIsInTheStoreInTheListAndOnPaper() {
        String number = number();
        Screen thing = inventory
                .form()
                .with("name", "Échelle télescopique")
                .with("label", number)
                .with("value", "189,90")
                .with("checkMonths", 12)
                .submit();

        assertThat(thing.text())
                .contains("La fiche est enregistrée.", "Au dépôt.", "Bon état", "Entré à l’inventaire", "189,90 €")
                .contains("Tous les 12 mois");
        assertThat(coordinator.open("/materiel?qui=depot").text()).contains("Échelle télescopique, n° " + number);
        Screen paper = coordinator.open("/materiel/inventaire.pdf?qui=depot");
        assertThat(paper.header("Content-Type")).isEqualTo("application/pdf");
    }

    @Test
    void whatIsTypedWrongIsToldBesideItAndKept() {
        Screen refused = inventory
                .form()
                .with("name", "")
                .with("label", "Nº 1")
                .with("value", "cher")
                .with("checkMonths", "0")
                .with("boughtOn", "2060-01-01")
                .submit();

        assertThat(refused.error("name")).isEqualTo("Donnez un nom.");
        assertThat(refused.error("checkMonths")).isEqualTo("Écrivez entre 1 et 120 mois.");
        assertThat(refused.error("value")).isNotEmpty();
        assertThat(refused.form("/materiel/nouveau").value("label")).isEqualTo("Nº 1");
        assertThat(inventory
                        .form()
                        .with("name", "Scie")
                        .with("boughtOn", "2060-01-01")
                        .submit()
                        .error("boughtOn"))
                .startsWith("Indiquez un jour passé");
        assertThat(inventory
                        .form()
                        .with("name", "Scie")
                        .with("nextCheck", "2001-01-01")
                        .submit()
                        .error("nextCheck"))
                .isEqualTo("Vérifiez l’année du prochain contrôle.");
    }

    @Test
    void aNumberStandsOnOneThingAlone() {
        String number = number();
        inventory.add("Perceuse", number);
        Screen twin = inventory
                .form()
                .with("name", "Scie")
                .with("label", number.toUpperCase())
                .submit();
        assertThat(twin.error("label")).isEqualTo("Un autre objet porte déjà ce numéro.");

        String saw = inventory.add("Scie", number());
        Screen renamed = coordinator
                .open(saw + "/modification")
                .form(saw + "/modification")
                .with("label", number)
                .submit();
        assertThat(renamed.error("label")).isEqualTo("Un autre objet porte déjà ce numéro.");
    }

    @Test
    void twoWhoChangeOneThingDoNotOverwriteEachOther() {
        String thing = inventory.add("Caisse à outils", number());
        FilledForm mine = coordinator
                .open(thing + "/modification")
                .form(thing + "/modification")
                .with("name", "Caisse bleue");
        coordinator
                .open(thing + "/modification")
                .form(thing + "/modification")
                .with("name", "Caisse rouge")
                .submit();

        assertThat(mine.submit().status()).isEqualTo(409);
        assertThat(coordinator.open(thing).heading()).startsWith("Caisse rouge");
    }

    @Test
    void whatHappenedIsNeverRewritten() {
        inventory.add("Marteau", number());
        assertThatThrownBy(
                        () -> database.sql("update gear_event set note = 'x'").update())
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> database.sql("delete from gear_event").update())
                .hasMessageContaining("append-only");
    }

    @Test
    void theFilterIsInTheAddressAndAnUnknownHolderIsNowhere() {
        String thing = inventory.add("Lampe frontale", number());
        inventory.lend(thing, samira);
        String heading = coordinator.open(thing).heading();

        assertThat(coordinator.open("/materiel?qui=" + samira.id()).text()).contains(heading);
        assertThat(coordinator.open("/materiel?qui=depot").text()).doesNotContain(heading);
        assertThat(coordinator.open("/materiel?genre=BIKE&qui=" + samira.id()).text())
                .contains("Rien ne correspond.");
        assertThat(coordinator.open("/materiel?qui=personne").status()).isEqualTo(404);
        assertThat(coordinator.open("/materiel?genre=AVION").status()).isEqualTo(404);
    }

    @Test
    void theListCostsThreeStatements() {
        assertThat(statements.of(() -> coordinator.open("/materiel"))).hasSizeLessThanOrEqualTo(3);
    }

    private static String number() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
