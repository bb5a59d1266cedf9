package fr.bricoconcierge.door;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.door.Bourgs.Bourg;
import fr.bricoconcierge.sector.SectorColour;
import fr.bricoconcierge.sector.SectorPlan;
import fr.bricoconcierge.sector.SectorPlanning;
import fr.bricoconcierge.sector.SectorState;
import fr.bricoconcierge.shared.SectorId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PageTest
@Import(Bourgs.class)
class DoorPageTests {

    @Autowired
    Bourgs bourgs;

    @Autowired
    SectorPlanning planning;

    @Autowired
    SectorDoors sectors;

    @Autowired
    Doors doors;

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Statements statements;

    Visitor concierge;
    Bourg bourg;

    @BeforeEach
    void goThere() {
        concierge = visitors.as(people.concierge());
        bourg = bourgs.next();
    }

    @Test
    void aDoorIsFoundByTheBeginningsOfWords() {
        Screen page = concierge.open("/portes?q=7+r+haut+" + bourg.name().toUpperCase());
        assertThat(page.texts(".row__title")).containsExactly("7 rue Haute");
        assertThat(concierge.open("/portes?q=7+r+inconnue").text()).contains("Aucune porte ne correspond.");
        assertThat(concierge.open("/portes?q=%25").text()).contains("Aucune porte ne correspond.");
    }

    @Test
    void theDoorsOfABuildingAreAddedInOneGestureAndInheritTheSector() {
        SectorId sector = planning.create(
                UUID.randomUUID(),
                new SectorPlan(bourg.code(), "Immeubles", SectorColour.RED, null, SectorState.UNDERWAY));
        sectors.takeStreets(sector, List.of(StreetPart.whole(bourg.high())));
        String path = door(3);
        Screen page = building(path, "0", "3", "3");

        // étages 0 to 3, three a landing: the single door of the house became the first of twelve
        assertThat(page.texts(".door__detail"))
                .hasSize(12)
                .startsWith("rez-de-chaussée, porte 1", "rez-de-chaussée, porte 2", "rez-de-chaussée, porte 3")
                .contains("1er étage, porte 1")
                .endsWith("3e étage, porte 3");
        assertThat(page.heading()).isEqualTo("3 rue Haute, rez-de-chaussée, porte 1");
        assertThat(doors.search("3 rue haute " + bourg.name(), 20))
                .hasSize(12)
                .allMatch(found -> sector.equals(found.sector()));

        assertThat(building(path, "0", "3", "3").text()).contains("Ces portes existaient déjà");
        assertThat(doors.search("3 rue haute " + bourg.name(), 20)).hasSize(12);
    }

    @Test
    void oneDoorIsAddedWithAMarkThatIsNoName() {
        String path = door(4);
        Screen wrong = concierge
                .open(path + "/voisine")
                .form(path + "/voisine")
                .with("floor", "2")
                .with("mark", "Dupont")
                .with("which", "OTHER")
                .submit();
        assertThat(wrong.error("mark")).isEqualTo("Écrivez un numéro, une lettre, gauche, droite, milieu ou face.");
        assertThat(wrong.form(path + "/voisine").value("mark")).isEqualTo("Dupont");

        Screen added = wrong.form(path + "/voisine").with("mark", "Gauche").submit();
        assertThat(added.heading()).isEqualTo("4 rue Haute, 2e étage, gauche");

        Screen tooHigh = concierge
                .open(path + "/voisine")
                .form(path + "/voisine")
                .with("floor", "99")
                .submit();
        assertThat(tooHigh.error("floor")).isEqualTo("L’étage va de -3 à 60.");
    }

    @Test
    void whatIsWrongAboutABuildingIsSaid() {
        String path = door(5);
        Screen wrong = building(path, "4", "1", "3");
        assertThat(wrong.error("highestFloor")).isEqualTo("Le dernier étage vient après le premier.");
        Screen empty = building(path, "", "x", "21");
        assertThat(empty.error("lowestFloor")).isEqualTo("Indiquez le premier étage, 0 pour le rez-de-chaussée.");
        assertThat(empty.error("highestFloor")).isEqualTo("Indiquez un nombre entier.");
        assertThat(empty.error("perLanding")).isEqualTo("Comptez de 1 à 20 portes par palier.");
    }

    @Test
    void aRequestNotToKnockIsNotedWithItsDatesAndLifted() {
        String path = door(6);
        String stop = path + "/ne-plus-frapper";
        Screen wrong = concierge
                .open(stop)
                .form(stop)
                .with("since", "2026-03-03")
                .with("until", "2026-03-02")
                .submit();
        assertThat(wrong.error("until")).isEqualTo("La fin vient après le début.");
        Screen impossible = wrong.form(stop).with("since", "2026-02-31").submit();
        assertThat(impossible.error("since")).isEqualTo("Indiquez une date qui existe, par exemple 03/03/2026.");

        Screen noted = impossible
                .form(stop)
                .with("since", "2026-03-03")
                .with("until", "")
                .submit();
        assertThat(noted.text())
                .contains("on ne frappe plus à cette porte", "Depuis le mardi 3 mars 2026, sans date de fin.");
        assertThat(doors.search("6 rue haute " + bourg.name(), 1).get(0).noKnock())
                .isTrue();

        Screen lifted = noted.form(stop + "/levee").submit();
        assertThat(lifted.text()).contains("On peut de nouveau frapper à cette porte.");
        assertThat(doors.search("6 rue haute " + bourg.name(), 1).get(0).noKnock())
                .isFalse();
    }

    @Test
    void aRequestNotToKnockEndsByItself() {
        String path = door(7);
        concierge
                .open(path + "/ne-plus-frapper")
                .form(path + "/ne-plus-frapper")
                .with("since", "2020-01-01")
                .with("until", "2020-12-31")
                .submit();
        assertThat(doors.search("7 rue haute " + bourg.name(), 1).get(0).noKnock())
                .isFalse();
    }

    @Test
    void theFirstDoorOfACardIsCarriedOn() {
        String path = door(8);
        assertThat(concierge
                        .open(path)
                        .select("a[href='/habitants/nouveau?porte=" + path.substring(8) + "&retour=" + path + "']"))
                .hasSize(1);
    }

    @Test
    void noPageOfDoorsCostsMoreThanEightStatements() {
        String path = door(9);
        building(path, "0", "5", "4");
        for (String page : List.of(path, "/portes?q=9+rue+haute", "/portes/nouvelle", path + "/immeuble")) {
            assertThat(statements.of(() -> concierge.open(page))).as(page).hasSizeLessThanOrEqualTo(8);
        }
    }

    private String door(int number) {
        return "/portes/"
                + doors.search(number + " rue haute " + bourg.name(), 1).get(0).id();
    }

    private Screen building(String path, String lowest, String highest, String perLanding) {
        return concierge
                .open(path + "/immeuble")
                .form(path + "/immeuble")
                .with("lowestFloor", lowest)
                .with("highestFloor", highest)
                .with("perLanding", perLanding)
                .submit();
    }
}
