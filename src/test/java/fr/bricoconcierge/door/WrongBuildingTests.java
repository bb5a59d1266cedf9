package fr.bricoconcierge.door;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.SectorId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import fr.bricoconcierge.tour.Walk;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The way back from doors that are not there in fact (T3). */
@PageTest
@Import(Walk.class)
class WrongBuildingTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Walk walk;

    @Autowired
    DoorKeeping keeping;

    Visitor concierge;
    DoorId house;
    String path;

    @BeforeEach
    void goThere() {
        CurrentAccount samira = people.another(Role.CONCIERGE);
        concierge = visitors.as(samira);
        SectorId sector = walk.sector(samira.id(), "1", "3");
        house = walk.door(sector, 1);
        path = "/portes/" + house;
    }

    @Test
    void whatTheNumbersComeToIsSaidWhileOneTypesThem() {
        Screen count = concierge.open(path + "/immeuble/compte?lowestFloor=0&highestFloor=3&perLanding=3");
        assertThat(count.texts("#compte")).containsExactly("12 portes : étages 0 à 3, 3 par palier. 1 existe déjà.");

        Screen half = concierge.open(path + "/immeuble/compte?lowestFloor=0&highestFloor=&perLanding=x");
        assertThat(half.texts("#compte")).containsExactly("");
    }

    @Test
    void manyDoorsAreAskedForTwice() {
        Screen asked = building("0", "33", "3");

        assertThat(asked.texts(".notice__title")).containsExactly("Ajouter 101 portes d’un coup ?");
        assertThat(asked.form(path + "/immeuble").value("highestFloor")).isEqualTo("33");
        assertThat(plates()).isEmpty();

        Screen other = asked.form(path + "/immeuble").with("highestFloor", "43").submit();
        assertThat(other.texts(".notice__title")).containsExactly("Ajouter 131 portes d’un coup ?");

        other.form(path + "/immeuble").submit();
        assertThat(plates()).hasSize(132);
    }

    @Test
    void aWrongBuildingIsTakenBackAtOnceAndTheHouseIsAHouseAgain() {
        Screen done = building("0", "3", "3");
        assertThat(plates()).hasSize(12);
        String undo = done.select(".toast form").attr("action");

        Screen back = done.form(undo).submit();

        assertThat(back.text()).contains("C’est retiré de cette adresse.");
        assertThat(back.heading()).isEqualTo("1 rue du Clos");
        assertThat(plates()).isEmpty();
    }

    @Test
    void doorsOfWhichNothingIsKnownGoInOneGestureAndTheOthersStay() {
        building("0", "3", "3");
        String stop = path + "/ne-plus-frapper";
        concierge.open(stop).form(stop).submit();
        Screen page = concierge.open(path);
        assertThat(page.text())
                .contains("11 portes dont rien n’est connu seront retirées.")
                .doesNotContain("Rien n’est connu de cette porte");

        Screen left = page.form(path + "/immeuble/retrait").submit();

        assertThat(left.heading()).isEqualTo("1 rue du Clos, rez-de-chaussée, porte 1");
        assertThat(left.text()).contains("Ne plus frapper à cette porte");
        assertThat(plates()).isEmpty();
    }

    @Test
    void oneDoorThatIsNotThereIsRemovedAlone() {
        building("0", "0", "3");
        String third = concierge
                .open(path)
                .select("a[aria-label$='rez-de-chaussée, porte 3']")
                .attr("href");

        Screen left = concierge.open(third).form(third + "/retrait").submit();

        assertThat(plates()).containsExactly("rez-de-chaussée, porte 1", "rez-de-chaussée, porte 2");
        assertThat(left.heading()).isEqualTo("1 rue du Clos, rez-de-chaussée, porte 1");
    }

    @Test
    void theDoorOfAHouseIsAskedAboutBeforeAnotherIsAddedBesideIt() {
        String form = path + "/voisine";
        Screen wrong = concierge.open(form).form(form).with("floor", "1").submit();
        assertThat(wrong.error("which")).isEqualTo("Dites si c’est la porte déjà connue.");

        Screen same = wrong.form(form).with("which", "SAME").submit();
        assertThat(same.heading()).isEqualTo("1 rue du Clos, 1er étage");
        assertThat(plates()).isEmpty();

        String undo = same.select(".toast form").attr("action");
        assertThat(same.form(undo).submit().heading()).isEqualTo("1 rue du Clos");
    }

    @Test
    void anotherDoorThanThatOfTheHouseLeavesNoneWithoutAPlace() {
        String form = path + "/voisine";
        Screen wrong = concierge
                .open(form)
                .form(form)
                .with("floor", "0")
                .with("which", "OTHER")
                .submit();
        assertThat(wrong.error("knownFloor")).isEqualTo("Deux portes ne sont pas au même endroit : ajoutez un repère.");

        Screen added = wrong.form(form).with("floor", "1").submit();

        assertThat(added.heading()).isEqualTo("1 rue du Clos, 1er étage");
        assertThat(plates()).containsExactly("rez-de-chaussée", "1er étage");
        String undo = added.select(".toast form").attr("action");
        assertThat(added.form(undo).submit().heading()).isEqualTo("1 rue du Clos");
    }

    /** The doors of the address, where it has several. */
    private List<String> plates() {
        return concierge.open(path).texts(".door__detail");
    }

    private Screen building(String lowest, String highest, String perLanding) {
        return concierge
                .open(path + "/immeuble")
                .form(path + "/immeuble")
                .with("lowestFloor", lowest)
                .with("highestFloor", highest)
                .with("perLanding", perLanding)
                .submit();
    }
}
