package fr.bricoconcierge.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.address.StreetId;
import fr.bricoconcierge.door.Bourgs;
import fr.bricoconcierge.door.Bourgs.Bourg;
import fr.bricoconcierge.door.Doors;
import fr.bricoconcierge.door.StreetSide;
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
class SectorPageTests {

    @Autowired
    Bourgs bourgs;

    @Autowired
    SectorPlanning planning;

    @Autowired
    Doors doors;

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Statements statements;

    Visitor coordinator;
    Bourg bourg;

    @BeforeEach
    void goThere() {
        coordinator = visitors.as(people.coordinator());
        bourg = bourgs.next();
    }

    @Test
    void aSectorIsMadeThenItsStreetsAreChosen() {
        Screen streets = coordinator
                .open("/secteurs/nouveau")
                .form("/secteurs/nouveau")
                .with("commune", bourg.code())
                .with("name", "Le haut")
                .with("description", "Près de l’église")
                .submit();
        assertThat(streets.text()).contains("Le secteur est créé.", "Rue Haute : 10 portes", "Rue Basse : 10 portes");

        Screen sector = streets.form(streets.path() + "?q=")
                .with("streets", bourg.high(), bourg.low())
                .submit();
        assertThat(sector.text())
                .contains("20 portes sont entrées dans le secteur.", "Près de l’église", "Rue Haute du 1 au 10");
        assertThat(coordinator.open("/secteurs").text()).contains("Le haut " + bourg.name());
    }

    @Test
    void aStreetIsTakenInPartByNumbersAndBySide() {
        SectorId sector = sector("En partie");
        Screen page = choose(sector, bourg.high(), "4", "9", StreetSide.EVEN);
        assertThat(page.text()).contains("3 portes sont entrées dans le secteur.");
        assertThat(coordinator
                        .open("/secteurs/" + sector + "/rues/" + bourg.high())
                        .texts(".door__number"))
                .containsExactly("4", "6", "8");
    }

    @Test
    void aDoorIsInOneSectorAtMostAndTheMoveIsSaid() {
        SectorId first = sector("Premier");
        SectorId second = sector("Second");
        choose(first, bourg.high(), null, null, StreetSide.BOTH);

        Screen page = choose(second, bourg.high(), "1", "4", StreetSide.BOTH);

        assertThat(page.text()).contains("4 portes sont entrées dans le secteur, dont 4 venues d’un autre secteur.");
        assertThat(coordinator.open("/secteurs/" + first).texts(".stat__value")).startsWith("6");
        assertThat(choose(second, bourg.high(), "1", "4", StreetSide.BOTH).text())
                .contains("Aucune porte n’a changé de secteur");
    }

    @Test
    void aStreetIsTakenOutOfASector() {
        SectorId sector = sector("À réduire");
        Screen page = choose(sector, bourg.low(), null, null, StreetSide.BOTH);

        String retire = "/secteurs/" + sector + "/rues/" + bourg.low() + "/retrait";
        assertThat(page.texts("details.confirm:has(form[action='" + retire + "'])"))
                .singleElement()
                .asString()
                .contains("ne seront plus dans ce secteur");
        Screen after = page.form(retire).submit();

        assertThat(after.text()).contains("La rue n’est plus dans le secteur.", "Ce secteur n’a pas encore de rue.");
        assertThat(doors.search("1 rue basse " + bourg.name(), 1).get(0).sector())
                .isNull();
    }

    @Test
    void streetsOfAnotherCommuneAreNotTaken() {
        SectorId sector = sector("Chez nous");
        Bourg other = bourgs.next();
        Screen page = choose(sector, other.high(), null, null, StreetSide.BOTH);
        assertThat(page.text()).contains("Aucune porte n’a changé de secteur");
    }

    @Test
    void whatIsWrongAboutASectorIsSaidAndNothingTypedIsLost() {
        Screen page = coordinator
                .open("/secteurs/nouveau")
                .form("/secteurs/nouveau")
                .with("name", "x".repeat(81))
                .with("description", "y".repeat(501))
                .with("colour", "ROSE")
                .submit();
        assertThat(page.error("commune")).isEqualTo("Choisissez une commune.");
        assertThat(page.error("name")).isEqualTo("Écrivez au plus 80 caractères.");
        assertThat(page.error("description")).isEqualTo("Écrivez au plus 500 caractères.");
        assertThat(page.error("colour")).isNotEmpty();
        assertThat(page.form("/secteurs/nouveau").value("name")).isEqualTo("x".repeat(81));

        sector("Unique");
        Screen twin = page.form("/secteurs/nouveau")
                .with("commune", bourg.code())
                .with("name", "Unique")
                .with("description", "")
                .with("colour", SectorColour.BLUE)
                .submit();
        assertThat(twin.error("name")).isEqualTo("Un secteur de cette commune porte déjà ce nom.");
        assertThat(twin.form("/secteurs/nouveau").value("commune")).isEqualTo(bourg.code());
    }

    @Test
    void whatIsWrongAboutStreetsIsSaid() {
        SectorId sector = sector("Faux");
        String path = "/secteurs/" + sector + "/rues";
        Screen page = coordinator
                .open(path)
                .form(path + "?q=")
                .with("first", "0")
                .with("last", "deux")
                .submit();
        assertThat(page.error("streets")).isEqualTo("Choisissez au moins une rue.");
        assertThat(page.error("first")).isEqualTo("Un numéro va de 1 à 9999.");
        assertThat(page.error("last")).isEqualTo("Indiquez un nombre entier.");

        Screen crossed = page.form(path + "?q=")
                .with("streets", bourg.high())
                .with("first", "9")
                .with("last", "2")
                .submit();
        assertThat(crossed.error("last")).isEqualTo("Le dernier numéro vient après le premier.");
        assertThat(crossed.form(path + "?q=").value("streets"))
                .isEqualTo(bourg.high().toString());
    }

    @Test
    void twoCoordinatorsDoNotOverwriteEachOther() {
        SectorId sector = sector("À deux");
        String path = "/secteurs/" + sector + "/modification";
        var mine = coordinator.open(path).form(path);
        coordinator.open(path).form(path).with("name", "À deux, changé").submit();

        assertThat(mine.with("name", "Le mien").submit().status()).isEqualTo(409);
        assertThat(coordinator.open("/secteurs/" + sector).heading()).contains("À deux, changé");
    }

    @Test
    void aConciergeSeesSectorsAndEditsNone() {
        SectorId sector = sector("Vu");
        Screen page = choose(sector, bourg.high(), null, null, StreetSide.BOTH);
        assertThat(page.text()).contains("Choisir des rues");

        Screen seen = visitors.as(people.concierge()).open("/secteurs/" + sector);
        assertThat(seen.text())
                .contains("Rue Haute", "Préparer une tournée")
                .doesNotContain("Choisir des rues", "Retirer");
        assertThat(seen.select("a[href='/tournees/nouvelle?secteur=" + sector + "']"))
                .hasSize(1);
    }

    @Test
    void noPageOfSectorsCostsMoreThanEightStatements() {
        SectorId sector = sector("Compté");
        choose(sector, bourg.high(), null, null, StreetSide.BOTH);
        for (String path : List.of("", "/" + sector, "/" + sector + "/rues", "/" + sector + "/rues/" + bourg.high())) {
            assertThat(statements.of(() -> coordinator.open("/secteurs" + path)))
                    .as(path)
                    .hasSizeLessThanOrEqualTo(8);
        }
    }

    private SectorId sector(String name) {
        var plan = new SectorPlan(bourg.code(), name, SectorColour.RED, null, SectorState.TO_PREPARE);
        return planning.create(UUID.randomUUID(), plan);
    }

    private Screen choose(SectorId sector, StreetId street, String first, String last, StreetSide side) {
        String path = "/secteurs/" + sector + "/rues";
        return coordinator
                .open(path)
                .form(path + "?q=")
                .with("streets", street)
                .with("first", first == null ? "" : first)
                .with("last", last == null ? "" : last)
                .with("side", side)
                .submit();
    }
}
