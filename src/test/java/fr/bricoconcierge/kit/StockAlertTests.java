package fr.bricoconcierge.kit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.task.TaskKind;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the stock shows becomes something to do. */
@PageTest
class StockAlertTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    KitStock stock;

    @Autowired
    KitCatalogue catalogue;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    Visitor coordinator;
    CurrentAccount samira;
    Visitor concierge;
    Depot depot;

    @BeforeEach
    void hire() {
        coordinator = visitors.as(people.coordinator());
        samira = people.another(Role.CONCIERGE);
        concierge = visitors.as(samira);
        depot = new Depot(coordinator, database);
    }

    @Test
    void whatIsAlreadyInstalledIsKeptAndTheMissingQuantityAsksForACount() {
        KitItemId item = depot.newItem(0);
        depot.deliver(item, 10);
        Depot.move(concierge, "/stock/prises", item, 2);

        stock.install(item, 5, samira.id(), InterventionId.next(), clock.instant());

        assertThat(depot.levels(item)).isEqualTo("8/0");
        assertThat(movements(item)).containsExactly("DELIVERY 10", "TAKEN -2", "TAKEN 2", "RECOUNT 3", "INSTALLED -5");
        assertThat(openTasks(TaskKind.RECOUNT, "Recompter\u00a0: " + catalogue.name(item)))
                .isEqualTo(1);

        Depot.move(concierge, "/stock/comptages", item, 1);

        assertThat(depot.levels(item)).isEqualTo("8/1");
        assertThat(openTasks(TaskKind.RECOUNT, "Recompter\u00a0: " + catalogue.name(item)))
                .isZero();
    }

    @Test
    void aDepotBelowItsThresholdAsksForADeliveryUntilItComes() {
        KitItemId item = depot.newItem(5);
        depot.deliver(item, 6);
        assertThat(openTasks(TaskKind.RESTOCK, "Réapprovisionner\u00a0: " + catalogue.name(item)))
                .isZero();

        Depot.move(concierge, "/stock/prises", item, 2);

        assertThat(openTasks(TaskKind.RESTOCK, "Réapprovisionner\u00a0: " + catalogue.name(item)))
                .isEqualTo(1);
        assertThat(coordinator.open("/stock").texts("tr"))
                .anyMatch(row -> row.contains(catalogue.name(item)) && row.contains("À réapprovisionner"));

        depot.deliver(item, 1);
        assertThat(openTasks(TaskKind.RESTOCK, "Réapprovisionner\u00a0: " + catalogue.name(item)))
                .isZero();
    }

    @Test
    void anotherThresholdAsksForADeliveryAndARetiredItemForNone() {
        KitItemId item = depot.newItem(0);
        depot.deliver(item, 6);
        String title = "Réapprovisionner\u00a0: " + catalogue.name(item);
        String path = "/stock/articles/" + item;

        coordinator.open(path).form(path).with("threshold", 8).submit();
        assertThat(openTasks(TaskKind.RESTOCK, title)).isEqualTo(1);

        coordinator.open(path).form(path + "/retrait").submit();
        assertThat(openTasks(TaskKind.RESTOCK, title)).isZero();

        coordinator.open(path).form(path + "/remise").submit();
        assertThat(openTasks(TaskKind.RESTOCK, title)).isEqualTo(1);
    }

    @Test
    void whatSomebodyWhoLeftCarriedGoesBackToTheDepot() {
        KitItemId item = depot.newItem(0);
        depot.deliver(item, 10);
        Depot.move(concierge, "/stock/prises", item, 4);
        String back = "/stock/departs/%s/reprise".formatted(samira.id());
        coordinator.post(back);
        assertThat(depot.levels(item)).isEqualTo("6/4");

        coordinator.post("/comptes/%s/desactivation".formatted(samira.id()));
        assertThat(coordinator.open("/comptes").text()).contains("À récupérer : " + catalogue.name(item) + " 4");
        coordinator.open("/stock").form(back).submit();
        coordinator.post(back);

        assertThat(depot.levels(item)).isEqualTo("10/0");
        assertThat(coordinator.open("/stock").select("form[action$=reprise]")).isEmpty();
    }

    private List<String> movements(KitItemId item) {
        return database.sql("select kind || ' ' || quantity from stock_movement where item_id = ? order by id")
                .param(item.value())
                .query(String.class)
                .list();
    }

    private int openTasks(TaskKind kind, String title) {
        return database.sql("select count(*) from task where kind = ? and title = ? and done_at is null")
                .params(kind.name(), title)
                .query(Integer.class)
                .single();
    }
}
