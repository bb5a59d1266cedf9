package fr.bricoconcierge.departure;

import static fr.bricoconcierge.tour.TourScreen.tapOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.gear.Inventory;
import fr.bricoconcierge.shared.SectorId;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import fr.bricoconcierge.tour.Walk;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@PageTest
@Import(Walk.class)
class DeparturePageTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Statements statements;

    @Autowired
    Walk walk;

    @Autowired
    JdbcClient database;

    CurrentAccount samira;
    Visitor concierge;
    String tour;

    @BeforeEach
    void planATour() {
        samira = people.another(Role.CONCIERGE);
        concierge = visitors.as(samira);
        SectorId sector = walk.sector(samira.id(), "1", "3");
        tour = concierge
                .open("/tournees/nouvelle?secteur=" + sector)
                .form("/tournees")
                .with("partner", "Maison de l’habitat durable")
                .submit()
                .path();
    }

    @Test
    void whatIsTickedStaysTickedAndIsCountedOnTheTour() {
        assertThat(concierge.open(tour).text()).contains("Rien n’est encore vérifié.");

        Screen after = form().with("checks", "TABLET", "BIKE").submit();

        assertThat(after.path()).isEqualTo(tour);
        assertThat(after.text()).contains("Bonne tournée").contains("2 points vérifiés sur 8.");
        assertThat(form().value("checks")).isEqualTo("TABLET,BIKE");

        assertThat(form().with("checks", "TABLET").submit().text()).contains("1 point vérifié sur 8.");
    }

    @Test
    void everythingTickedIsSaidInThreeWords() {
        Object[] all = DepartureCheck.values();
        assertThat(form().with("checks", all).submit().text()).contains("Tout est vérifié.");
    }

    @Test
    void theToolsOneHasAreNamedWithWhatIsWrongWithThem() {
        assertThat(concierge.open(tour + "/depart").text()).contains("Rien ne vous est confié.");
        Visitor coordinator = visitors.as(people.coordinator());
        var inventory = new Inventory(coordinator);
        String number = UUID.randomUUID().toString().substring(0, 8);
        String drill = inventory.add("Perceuse", number);
        inventory.lend(drill, samira);
        String form = drill + "/constat";
        concierge.open(form).form(form).with("condition", "WORN").submit();

        assertThat(concierge.open(tour + "/depart").text()).contains("Avec vous : Perceuse, n° " + number + " (usé).");
    }

    @Test
    void onceTheTourIsUnderWayTheCheckIsStillALinkAway() {
        form().with("checks", "TABLET").submit();
        concierge.postInPlace(tapOf(concierge.open(tour), "1"), "avis", "aucun");

        Screen check = concierge.open(tour).follow("Ce que vous avez emporté");

        assertThat(check.form(tour + "/depart").value("checks")).isEqualTo("TABLET");
        assertThat(visitors.as(people.coordinator()).open(tour).text()).doesNotContain("Ce que vous avez emporté");
    }

    @Test
    void whatIsTakenLeavesTheDepotForOnesOwnStock() {
        UUID bulbs = delivered(10);
        UUID seals = delivered(5);

        form().with(quantityOf(bulbs), 4).with(quantityOf(seals), 2).submit();

        assertThat(levels(bulbs)).isEqualTo("6/4");
        assertThat(levels(seals)).isEqualTo("3/2");
        assertThat(concierge.open(tour + "/depart").text()).contains(name(bulbs) + " 4");
    }

    @Test
    void oneQuantityBeyondTheDepotTakesNothingAndKeepsWhatWasTyped() {
        UUID bulbs = delivered(10);
        UUID seals = delivered(5);

        Screen refused = form().with("checks", "BIKE")
                .with(quantityOf(bulbs), 4)
                .with(quantityOf(seals), 6)
                .submit();

        assertThat(refused.errors()).containsExactly("Le dépôt n’en a que 5.");
        assertThat(refused.form(tour + "/depart").value(quantityOf(seals))).isEqualTo("6");
        assertThat(refused.form(tour + "/depart").value(quantityOf(bulbs))).isEqualTo("4");
        assertThat(refused.form(tour + "/depart").value("checks")).isEqualTo("BIKE");
        assertThat(levels(bulbs)).isEqualTo("10/0");
        assertThat(concierge.open(tour).text()).contains("Rien n’est encore vérifié.");
    }

    @Test
    void aQuantityThatIsNoNumberOrBelowZeroIsToldBesideIt() {
        UUID bulbs = delivered(10);

        assertThat(form().with(quantityOf(bulbs), "-1").submit().errors()).containsExactly("Écrivez au moins 1.");
        Screen words = form().with(quantityOf(bulbs), "quatre").submit();
        assertThat(words.errors()).containsExactly("Écrivez un nombre, par exemple 4.");
        assertThat(words.form(tour + "/depart").value(quantityOf(bulbs))).isEqualTo("quatre");
    }

    @Test
    void aDoubleClickTakesOnce() {
        UUID bulbs = delivered(10);
        FilledForm form = form().with(quantityOf(bulbs), 4);

        form.submit();
        form.submit();

        assertThat(levels(bulbs)).isEqualTo("6/4");
    }

    @Test
    void anUnknownItemOrTickIsRefusedWithoutAFault() {
        assertThat(form().with("taken[nonsense]", 1).submit().errors())
                .containsExactly("Un article n’existe pas dans le stock.");
        assertThat(form().with("checks", "ROCKET").submit().errors()).hasSize(1);
        assertThat(form().with(quantityOf(UUID.randomUUID()), 1).submit().status())
                .isEqualTo(404);
    }

    @Test
    void aCancelledTourIsNotPreparedAnyMore() {
        FilledForm late = form().with("checks", "BIKE");
        concierge.open(tour).form(tour + "/annulation").submit();

        assertThat(late.submit().errors()).containsExactly("Cette tournée n’est plus à préparer.");
        assertThat(concierge.open(tour + "/depart").path()).isEqualTo(tour);
    }

    @Test
    void thePageReadsWithFewStatements() {
        delivered(3);
        assertThat(statements.of(() -> concierge.open(tour + "/depart"))).hasSizeLessThanOrEqualTo(8);
    }

    private FilledForm form() {
        return concierge.open(tour + "/depart").form(tour + "/depart");
    }

    private static String quantityOf(UUID item) {
        return "taken[%s]".formatted(item);
    }

    private UUID delivered(int quantity) {
        UUID item = UUID.randomUUID();
        database.sql("insert into kit_item (id, name, kind, unit, threshold, version)"
                        + " values (?, ?, 'EQUIPMENT', 'pièce', 0, 0)")
                .params(item, "Article " + item)
                .update();
        visitors.as(people.coordinator())
                .open("/stock/livraisons")
                .form("/stock/livraisons")
                .with("item", item)
                .with("quantity", quantity)
                .submit();
        return item;
    }

    private String name(UUID item) {
        return "Article " + item;
    }

    /** « depot/carried by Samira ». */
    private String levels(UUID item) {
        return database.sql("""
                        select coalesce(sum(quantity) filter (where holder_id is null), 0) || '/'
                               || coalesce(sum(quantity) filter (where holder_id = ?), 0)
                        from stock_movement where item_id = ?
                        """)
                .params(samira.id().value(), item)
                .query(String.class)
                .single();
    }
}
