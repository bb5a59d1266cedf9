package fr.bricoconcierge.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What moves between the depot and whoever carries it. */
@PageTest
class StockPageTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Statements statements;

    @Autowired
    KitCatalogue catalogue;

    @Autowired
    JdbcClient database;

    Visitor coordinator;
    Visitor concierge;
    Depot depot;

    @BeforeEach
    void hire() {
        coordinator = visitors.as(people.coordinator());
        concierge = visitors.as(people.another(Role.CONCIERGE));
        depot = new Depot(coordinator, database);
    }

    @Test
    void whatIsDeliveredIsTakenAndCarried() {
        KitItemId item = depot.newItem(0);
        assertThat(depot.deliver(item, 10).text()).contains("La livraison est enregistrée.");

        Screen mine = Depot.move(concierge, "/stock/prises", item, 4);

        assertThat(mine.text()).contains("C’est dans votre stock.");
        assertThat(mine.texts("ul.rows .row"))
                .anyMatch(row -> row.contains(catalogue.name(item)) && row.contains("4 pièces"));
        assertThat(depot.levels(item)).isEqualTo("6/4");
        assertThat(coordinator.open("/stock").texts("dl.facts dd"))
                .anyMatch(line -> line.contains(catalogue.name(item) + " 4"));
    }

    @Test
    void nobodyTakesMoreThanTheDepotHoldsAndWhatWasTypedStays() {
        KitItemId item = depot.newItem(0);
        depot.deliver(item, 3);

        Screen refused = Depot.move(concierge, "/stock/prises", item, 4);

        assertThat(refused.error("quantity")).isEqualTo("Le dépôt n’en a que 3.");
        assertThat(refused.errors()).containsExactly("Le dépôt n’en a que 3.");
        assertThat(refused.form("/stock/prises").value("quantity")).isEqualTo("4");
        assertThat(refused.form("/stock/prises").value("item")).isEqualTo(item.toString());
        assertThat(depot.levels(item)).isEqualTo("3/0");
    }

    @Test
    void aDoubleClickTakesOnce() {
        KitItemId item = depot.newItem(0);
        depot.deliver(item, 10);
        FilledForm form = Depot.form(concierge, "/stock/prises", item, 2);

        form.submit();
        form.submit();

        assertThat(depot.levels(item)).isEqualTo("8/2");
    }

    @Test
    void wrongQuantitiesAreNamedInFrench() {
        KitItemId item = depot.newItem(0);
        depot.deliver(item, 10);

        assertThat(Depot.move(concierge, "/stock/prises", item, "beaucoup").error("quantity"))
                .isEqualTo("Indiquez un nombre entier.");
        assertThat(Depot.move(concierge, "/stock/prises", item, -2).error("quantity"))
                .isEqualTo("Écrivez un nombre positif.");
        assertThat(Depot.move(concierge, "/stock/prises", item, 0).error("quantity"))
                .isEqualTo("Écrivez au moins 1.");
        assertThat(Depot.move(concierge, "/stock/prises", item, "").error("quantity"))
                .isEqualTo("Indiquez une quantité.");
        assertThat(concierge
                        .open("/stock/prises")
                        .form("/stock/prises")
                        .with("item", "")
                        .with("quantity", 1)
                        .submit()
                        .error("item"))
                .isEqualTo("Choisissez un article de la liste.");
    }

    @Test
    void whatIsCarriedIsGivenBackOrBreaksButNotBeyond() {
        KitItemId item = depot.newItem(0);
        depot.deliver(item, 10);
        Depot.move(concierge, "/stock/prises", item, 4);

        assertThat(Depot.move(concierge, "/stock/retours", item, 1).text()).contains("C’est de retour au dépôt.");
        assertThat(Depot.move(concierge, "/stock/casses", item, 1).text()).contains("La casse est notée.");
        assertThat(depot.levels(item)).isEqualTo("7/2");
        assertThat(Depot.move(concierge, "/stock/retours", item, 3).error("quantity"))
                .isEqualTo("Votre stock n’en a que 2.");
    }

    @Test
    void theListOfMovementsIsNeitherEditedNorEmptied() {
        depot.deliver(depot.newItem(0), 1);

        Stream.of(
                        "update stock_movement set quantity = quantity + 1",
                        "delete from stock_movement",
                        "truncate stock_movement")
                .forEach(sql -> assertThatThrownBy(() -> database.sql(sql).update())
                        .as(sql)
                        .isInstanceOf(DataAccessException.class)
                        .hasMessageContaining("append-only"));
    }

    @Test
    void thePagesOfTheStockCostFewStatements() {
        assertThat(statements.of(() -> coordinator.open("/stock"))).hasSizeLessThanOrEqualTo(8);
        assertThat(statements.of(() -> concierge.open("/stock"))).hasSizeLessThanOrEqualTo(8);
        assertThat(statements.of(() -> concierge.open("/stock/prises"))).hasSizeLessThanOrEqualTo(8);
        assertThat(statements.of(() -> coordinator.open("/stock/articles"))).hasSizeLessThanOrEqualTo(8);
    }
}
