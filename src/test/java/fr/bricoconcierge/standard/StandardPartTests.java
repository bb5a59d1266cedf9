package fr.bricoconcierge.standard;

import static fr.bricoconcierge.resident.ConsentPurpose.KEEP_CARD;
import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PageTest
@Import(Visits.class)
class StandardPartTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    CurrentAccount account;
    Visitor concierge;

    @BeforeEach
    void signIn() {
        account = people.another(Role.CONCIERGE);
        concierge = visitors.as(account);
    }

    @Test
    void threePiecesMakeAKitAndTwoDoNot() {
        Screen part = standard();
        Screen two = install(part, 2);
        assertThat(two.text()).contains("2 sur 3 pour un kit");
        assertThat(kits(part)).isZero();

        Screen three = install(two, 1);
        assertThat(three.text()).contains("Kit posé");
        assertThat(kits(part)).isEqualTo(1);
    }

    @Test
    void whatIsInstalledLeavesTheStockOfWhoInstalledItAndMayBeTakenOffAgain() {
        Screen part = standard();
        Screen installed = install(part, 2);
        assertThat(movements(part, "INSTALLED")).isEqualTo(-2);

        String undo = installed
                .select("form[action$=/retrait]:has([aria-label^=Retirer])")
                .attr("action");
        Screen takenOff = concierge.post(undo);
        concierge.post(undo);

        assertThat(takenOff.text()).contains("0 sur 3 pour un kit");
        assertThat(movements(part, "RETURNED")).isEqualTo(2);
        assertThat(visits.count("select count(*)::int from installed_item where intervention_id = ?", visitId(part)))
                .isEqualTo(2);
    }

    @Test
    void whatTheBagDidNotHoldIsKeptAndIsToBeRecounted() {
        Screen part = standard();

        Screen installed = install(part, 2);

        assertThat(installed.select("#equipements .row__title").text()).startsWith("2 × ");
        assertThat(movements(part, "RECOUNT")).isEqualTo(2);
        assertThat(concierge.open("/taches").text()).contains("Recompter").doesNotContain("En retard");
    }

    @Test
    void whatNoListOffersIsRefusedAndNothingIsKept() {
        Screen part = standard();

        Screen unknown = part.form(part.path() + "/equipements")
                .with("item", UUID.randomUUID())
                .with("room", "Cuisine")
                .submit();
        assertThat(unknown.error("item")).isEqualTo("Choisissez un équipement de la liste.");
        assertThat(unknown.form(part.path() + "/equipements").value("room")).isEqualTo("Cuisine");

        Screen looked = concierge.post(part.path() + "/observations", "levels[DAMP]", "");
        assertThat(looked.status()).isEqualTo(200);
        assertThat(looked.text()).contains("Choisissez une réponse de la liste pour chaque thème.");
    }

    @Test
    void aDoubleTapInstallsOnce() {
        Screen part = standard();
        var form = part.form(part.path() + "/equipements")
                .with("item", anyItem(part))
                .with("room", "Cuisine");

        form.submit();
        Screen twice = form.submit();

        assertThat(twice.text()).contains("1 sur 3 pour un kit");
    }

    @Test
    void wrongEquipmentIsNamedBesideItsFieldAndTheRestIsKept() {
        Screen part = standard();
        Screen wrong = part.form(part.path() + "/equipements")
                .with("item", "")
                .with("room", "Cuisine")
                .with("quantity", "beaucoup")
                .submit();

        assertThat(wrong.error("item")).isEqualTo("Choisissez ce que vous avez posé.");
        assertThat(wrong.error("quantity")).isEqualTo("Indiquez un nombre entier.");
        assertThat(wrong.form(part.path() + "/equipements").value("room")).isEqualTo("Cuisine");
        assertThat(part.form(part.path() + "/equipements")
                        .with("quantity", "0")
                        .submit()
                        .error("quantity"))
                .isEqualTo("Écrivez au moins 1.");
    }

    @Test
    void whatTheEyeFindsIsKeptThemeByTheme() {
        Screen part = standard();
        Screen seen = part.form(part.path() + "/observations")
                .with("levels[DAMP]", "PROBLEM")
                .with("levels[HEATING]", "NONE")
                .submit();

        assertThat(seen.form(part.path() + "/observations").value("levels[DAMP]"))
                .isEqualTo("PROBLEM");
        assertThat(seen.text()).contains("(2 sur 9)");
        Screen wrong = part.form(part.path() + "/observations")
                .with("levels[DAMP]", "GRAVE")
                .submit();
        assertThat(wrong.status()).isEqualTo(200);
        assertThat(wrong.error("levels[DAMP]"))
                .isEqualTo("Cette valeur n’est pas comprise. Vérifiez ce qui est écrit.");
    }

    @Test
    void onceTheVisitIsOverThePageIsReadAndNoLongerWrittenIn() {
        Screen part = standard();
        install(part, 2);
        part.form(part.path() + "/observations").with("levels[DAMP]", "PROBLEM").submit();
        visits.giveUp(concierge, part);

        Screen read = concierge.open(part.path());

        assertThat(read.select("main form, main input, main select, main button"))
                .isEmpty();
        assertThat(read.select("#regarder dl").text()).isEqualTo("Humidité et moisissures Problème");
        assertThat(concierge
                        .post(part.path() + "/observations", "levels[DAMP]", "NONE")
                        .status())
                .isEqualTo(409);
        assertThat(part.form(part.path() + "/equipements")
                        .with("item", anyItem(part))
                        .with("room", "Cuisine")
                        .with("command", UUID.randomUUID())
                        .submit()
                        .status())
                .isEqualTo(409);
        assertThat(concierge.open(part.path()).select("#regarder dl").text())
                .isEqualTo("Humidité et moisissures Problème");
    }

    private Screen standard() {
        return visits.firstPart(concierge, visits.resident(account, KEEP_CARD), PartType.STANDARD);
    }

    private Screen install(Screen part, int quantity) {
        return part.form(Visits.path(part) + "/equipements")
                .with("item", anyItem(part))
                .with("room", "Cuisine")
                .with("quantity", quantity)
                .submit();
    }

    private static String anyItem(Screen part) {
        return part.select("select[name=item] option").last().val();
    }

    private int kits(Screen part) {
        return visits.count(
                "select count(*)::int from intervention_fact_kit where intervention_id = ? and pieces >= 3",
                visitId(part));
    }

    private int movements(Screen part, String kind) {
        return visits.count(
                "select coalesce(sum(quantity), 0)::int from stock_movement where kind = ? and intervention_id = ?",
                kind,
                visitId(part));
    }

    private static UUID visitId(Screen part) {
        return Visits.idOf(part.path());
    }
}
