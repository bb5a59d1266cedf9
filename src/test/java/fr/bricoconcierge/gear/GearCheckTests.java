package fr.bricoconcierge.gear;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A check that comes due is asked of whoever has the thing, and what somebody has is asked back when they leave (K2). */
@PageTest
class GearCheckTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    GearChecks checks;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    Visitor coordinator;
    CurrentAccount samira;
    Visitor concierge;
    Inventory inventory;
    LocalDate today;
    String name;

    @BeforeEach
    void hire() {
        coordinator = visitors.as(people.coordinator());
        samira = people.another(Role.CONCIERGE);
        concierge = visitors.as(samira);
        inventory = new Inventory(coordinator);
        today = Moment.dateOf(clock.instant());
        name = "Échelle " + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void aCheckDueWithinAWeekIsATaskOfWhoeverHasTheThing() {
        String thing = due(today.plusDays(7));
        assertThat(coordinator.open("/taches").text()).contains("Contrôler : " + name);
        assertThat(concierge.open("/taches").text()).doesNotContain(name);

        inventory.lend(thing, samira);
        assertThat(concierge.open("/taches").text()).contains("Contrôler : " + name);

        concierge.open(thing).follow("Rendre").form(thing + "/retour").submit();
        assertThat(concierge.open("/taches").text()).doesNotContain(name);
    }

    @Test
    void theTaskLeadsToTheCheckAndDoingItEndsIt() {
        String thing = due(today);
        inventory.lend(thing, samira);

        Screen form = concierge.open("/taches").follow("Contrôler : " + name);
        assertThat(form.path()).isEqualTo(thing + "/controle");
        Screen refused =
                form.form(thing + "/controle").with("condition", "TO_REPAIR").submit();
        assertThat(refused.error("note")).isEqualTo("Dites ce qui est à réparer.");
        refused.form(thing + "/controle").with("note", "Patin manquant").submit();

        assertThat(concierge.open("/taches").text()).doesNotContain(name);
        Screen after = coordinator.open(thing);
        assertThat(after.text())
                .contains("À réparer", "Patin manquant", "Contrôlé le " + Moment.dayAndYear(today))
                .contains("Prochain contrôle le " + Moment.dayAndYear(today.plusMonths(6)));
    }

    @Test
    void whatIsNotDueYetIsAskedOnceItsDayComesNear() {
        due(today.plusDays(8));
        assertThat(open()).isZero();

        database.sql("update gear_thing set next_check = ? where name = ?")
                .params(today.plusDays(7), name)
                .update();
        checks.openDue();
        checks.openDue();

        assertThat(open()).isEqualTo(1);
    }

    @Test
    void whatIsOutOfUseIsNotCheckedAndIsDueOnceItComesBack() {
        String thing = due(today.plusDays(1));
        coordinator.open(thing).form(thing + "/retrait").submit();
        assertThat(open()).isZero();

        coordinator.open(thing).form(thing + "/remise").submit();
        assertThat(open()).isEqualTo(1);
    }

    @Test
    void theFilterOfWhatIsDueShowsItFirst() {
        due(today.minusDays(2));
        assertThat(coordinator.open("/materiel?aControler=true").texts("li.row"))
                .anyMatch(row -> row.contains(name) && row.contains("Contrôle en retard"));
    }

    @Test
    void whatSomebodyHasIsNamedBeforeTheyLeaveAndAskedBackAfter() {
        String thing = inventory.add(name, UUID.randomUUID().toString().substring(0, 8));
        inventory.lend(thing, samira);
        Screen accounts = coordinator.open("/comptes");
        assertThat(accounts.text()).contains("À récupérer avant son départ : " + name);

        accounts.form("/comptes/%s/desactivation".formatted(samira.id())).submit();

        Screen listed = coordinator.open("/taches").follow("Récupérer le matériel de " + samira.name());
        assertThat(listed.path()).isEqualTo("/materiel?qui=" + samira.id());
        assertThat(listed.text()).contains(name);

        coordinator.open(thing + "/retour").form(thing + "/retour").submit();
        assertThat(coordinator.open("/taches").text()).doesNotContain("Récupérer le matériel de " + samira.name());
        assertThat(inventory.lendingOf(thing, samira).error("holder")).isEqualTo("Choisissez quelqu’un de la liste.");
    }

    private String due(LocalDate day) {
        return inventory
                .form()
                .with("name", name)
                .with("kind", "TOOL")
                .with("checkMonths", 6)
                .with("nextCheck", day)
                .submit()
                .path();
    }

    private int open() {
        return database.sql("select count(*) from task where kind = 'CHECK_TOOL' and title = ? and done_at is null")
                .param("Contrôler\u00a0: " + name)
                .query(Integer.class)
                .single();
    }
}
