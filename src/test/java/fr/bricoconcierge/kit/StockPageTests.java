package fr.bricoconcierge.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.task.TaskKind;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@PageTest
class StockPageTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Statements statements;

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

    @BeforeEach
    void hire() {
        coordinator = visitors.as(people.coordinator());
        samira = people.another(Role.CONCIERGE);
        concierge = visitors.as(samira);
    }

    @Test
    void whatIsDeliveredIsTakenAndCarried() {
        KitItemId item = newItem(0);
        assertThat(deliver(item, 10).text()).contains("La livraison est enregistrée.");

        Screen mine = move(concierge, "/stock/prises", item, 4);

        assertThat(mine.text()).contains("C’est dans votre stock.");
        assertThat(mine.texts("ul.rows .row")).anyMatch(row -> row.contains(name(item)) && row.contains("4 pièces"));
        assertThat(levels(item)).isEqualTo("6/4");
        assertThat(coordinator.open("/stock").texts("dl.facts dd")).anyMatch(line -> line.contains(name(item) + " 4"));
    }

    @Test
    void nobodyTakesMoreThanTheDepotHoldsAndWhatWasTypedStays() {
        KitItemId item = newItem(0);
        deliver(item, 3);

        Screen refused = move(concierge, "/stock/prises", item, 4);

        assertThat(refused.error("quantity")).isEqualTo("Le dépôt n’en a que 3.");
        assertThat(refused.errors()).containsExactly("Le dépôt n’en a que 3.");
        assertThat(refused.form("/stock/prises").value("quantity")).isEqualTo("4");
        assertThat(refused.form("/stock/prises").value("item")).isEqualTo(item.toString());
        assertThat(levels(item)).isEqualTo("3/0");
    }

    @Test
    void aDoubleClickTakesOnce() {
        KitItemId item = newItem(0);
        deliver(item, 10);
        FilledForm form = fill(concierge, "/stock/prises", item, 2);

        form.submit();
        form.submit();

        assertThat(levels(item)).isEqualTo("8/2");
    }

    @Test
    void wrongQuantitiesAreNamedInFrench() {
        KitItemId item = newItem(0);
        deliver(item, 10);

        assertThat(move(concierge, "/stock/prises", item, "beaucoup").error("quantity"))
                .isEqualTo("Indiquez un nombre entier.");
        assertThat(move(concierge, "/stock/prises", item, -2).error("quantity"))
                .isEqualTo("Écrivez un nombre positif.");
        assertThat(move(concierge, "/stock/prises", item, 0).error("quantity")).isEqualTo("Écrivez au moins 1.");
        assertThat(move(concierge, "/stock/prises", item, "").error("quantity")).isEqualTo("Indiquez une quantité.");
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
    void whatIsAlreadyInstalledIsKeptAndTheMissingQuantityAsksForACount() {
        KitItemId item = newItem(0);
        deliver(item, 10);
        move(concierge, "/stock/prises", item, 2);

        stock.install(item, 5, samira.id(), InterventionId.next(), clock.instant());

        assertThat(levels(item)).isEqualTo("8/0");
        assertThat(movements(item)).containsExactly("DELIVERY 10", "TAKEN -2", "TAKEN 2", "RECOUNT 3", "INSTALLED -5");
        assertThat(openTasks(TaskKind.RECOUNT, "Recompter\u00a0: " + name(item)))
                .isEqualTo(1);

        move(concierge, "/stock/comptages", item, 1);

        assertThat(levels(item)).isEqualTo("8/1");
        assertThat(openTasks(TaskKind.RECOUNT, "Recompter\u00a0: " + name(item)))
                .isZero();
    }

    @Test
    void aDepotBelowItsThresholdAsksForADeliveryUntilItComes() {
        KitItemId item = newItem(5);
        deliver(item, 6);
        assertThat(openTasks(TaskKind.RESTOCK, "Réapprovisionner\u00a0: " + name(item)))
                .isZero();

        move(concierge, "/stock/prises", item, 2);

        assertThat(openTasks(TaskKind.RESTOCK, "Réapprovisionner\u00a0: " + name(item)))
                .isEqualTo(1);
        assertThat(coordinator.open("/stock").texts("tr"))
                .anyMatch(row -> row.contains(name(item)) && row.contains("À réapprovisionner"));

        deliver(item, 1);
        assertThat(openTasks(TaskKind.RESTOCK, "Réapprovisionner\u00a0: " + name(item)))
                .isZero();
    }

    @Test
    void whatIsCarriedIsGivenBackOrBreaksButNotBeyond() {
        KitItemId item = newItem(0);
        deliver(item, 10);
        move(concierge, "/stock/prises", item, 4);

        assertThat(move(concierge, "/stock/retours", item, 1).text()).contains("C’est de retour au dépôt.");
        assertThat(move(concierge, "/stock/casses", item, 1).text()).contains("La casse est notée.");
        assertThat(levels(item)).isEqualTo("7/2");
        assertThat(move(concierge, "/stock/retours", item, 3).error("quantity")).isEqualTo("Votre stock n’en a que 2.");
    }

    @Test
    void theListOfMovementsIsNeitherEditedNorEmptied() {
        deliver(newItem(0), 1);

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
    void anItemSaysWhereItsSavingComesFromAndARetiredOneIsNoLongerOffered() {
        String name = "Essai " + UUID.randomUUID();
        FilledForm form = coordinator
                .open("/stock/articles/nouveau")
                .form("/stock/articles")
                .with("name", name)
                .with("savingEuros", "12,345");
        assertThat(form.submit().error("savingEuros")).startsWith("Écrivez un montant avec deux décimales");
        assertThat(form.submit().form("/stock/articles").value("savingEuros")).isEqualTo("12,345");

        Screen sourceless = form.with("savingEuros", "12,50").submit();
        assertThat(sourceless.error("source")).isEqualTo("Une économie est une estimation : dites d’où elle vient.");
        form.with("source", "Essai").submit();
        assertThat(form.submit().error("name")).isEqualTo("Un article porte déjà ce nom.");
        assertThat(catalogue.choices()).anyMatch(choice -> choice.label().equals(name));

        KitItemId id = idOf(name);
        coordinator
                .open("/stock/articles/" + id)
                .form("/stock/articles/" + id + "/retrait")
                .submit();

        assertThat(catalogue.choices()).noneMatch(choice -> choice.label().equals(name));
        assertThat(catalogue.name(id)).isEqualTo(name);
    }

    @Test
    void thePagesOfTheStockCostFewStatements() {
        assertThat(statements.of(() -> coordinator.open("/stock"))).hasSizeLessThanOrEqualTo(8);
        assertThat(statements.of(() -> concierge.open("/stock"))).hasSizeLessThanOrEqualTo(8);
        assertThat(statements.of(() -> concierge.open("/stock/prises"))).hasSizeLessThanOrEqualTo(8);
        assertThat(statements.of(() -> coordinator.open("/stock/articles"))).hasSizeLessThanOrEqualTo(8);
    }

    private KitItemId newItem(int threshold) {
        String name = "Article " + UUID.randomUUID();
        coordinator
                .open("/stock/articles/nouveau")
                .form("/stock/articles")
                .with("name", name)
                .with("threshold", threshold)
                .submit();
        return idOf(name);
    }

    private Screen deliver(KitItemId item, int quantity) {
        return move(coordinator, "/stock/livraisons", item, quantity);
    }

    private static Screen move(Visitor who, String path, KitItemId item, Object quantity) {
        return fill(who, path, item, quantity).submit();
    }

    private static FilledForm fill(Visitor who, String path, KitItemId item, Object quantity) {
        return who.open(path).form(path).with("item", item).with("quantity", quantity);
    }

    private KitItemId idOf(String name) {
        return new KitItemId(database.sql("select id from kit_item where name = ?")
                .param(name)
                .query(UUID.class)
                .single());
    }

    private String name(KitItemId item) {
        return catalogue.name(item);
    }

    /** At the depot, then on everybody. */
    private String levels(KitItemId item) {
        return database.sql("select coalesce(sum(quantity) filter (where holder_id is null), 0) || '/'"
                        + " || coalesce(sum(quantity) filter (where holder_id is not null), 0)"
                        + " from stock_movement where item_id = ?")
                .param(item.value())
                .query(String.class)
                .single();
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
