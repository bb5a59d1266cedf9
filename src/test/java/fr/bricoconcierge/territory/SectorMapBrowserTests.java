package fr.bricoconcierge.territory;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import fr.bricoconcierge.address.Streets;
import fr.bricoconcierge.addressfile.AddressImporting;
import fr.bricoconcierge.door.SectorDoors;
import fr.bricoconcierge.door.StreetPart;
import fr.bricoconcierge.print.Sheets;
import fr.bricoconcierge.sector.SectorColour;
import fr.bricoconcierge.sector.SectorPlan;
import fr.bricoconcierge.sector.SectorPlanning;
import fr.bricoconcierge.sector.SectorState;
import fr.bricoconcierge.shared.SectorId;
import fr.bricoconcierge.testing.BrowserTest;
import fr.bricoconcierge.testing.BrowserWindow;
import fr.bricoconcierge.testing.Browsers;
import fr.bricoconcierge.testing.People;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The map of a sector, with the keys, its buttons, the mouse and the fingers, and on paper. */
@BrowserTest
class SectorMapBrowserTests {

    @Autowired
    AddressImporting importing;

    @Autowired
    Streets streets;

    @Autowired
    SectorPlanning planning;

    @Autowired
    SectorDoors sectors;

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Test
    void doorsAreReachedWithTheKeysAndTheMapComesCloser() {
        SectorId sector = sector();
        try (BrowserWindow window = browsers.tablet()) {
            window.signIn(people.emailOf(people.concierge()), People.PASSWORD).open("/secteurs/" + sector);
            Page page = window.page();
            Locator sheet = page.locator(".map__sheet");
            String whole = sheet.getAttribute("viewBox");

            page.locator("[data-map-zoom=in]").click();
            page.locator("[data-map-zoom=in]").click();
            assertThat(sheet.getAttribute("viewBox")).isNotEqualTo(whole);
            page.locator(".map__sheet a").last().focus();
            assertThat(page.locator(".map__sheet a").last()).isInViewport();
            page.locator("[data-map-zoom=all]").click();
            assertThat(sheet).hasAttribute("viewBox", Pattern.compile("0 0 1000 .*"));

            assertThat(window.faultsAt(768, 1024)).isEmpty();
            assertThat(window.faultsAt(360, 800)).isEmpty();
            page.locator(".map__sheet a").first().focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).containsText("1 rue du Plan");
        }
    }

    @Test
    void theMouseAndTheButtonsMoveWhatHasComeCloser() {
        SectorId sector = sector();
        try (BrowserWindow window = browsers.desktop()) {
            window.signIn(people.emailOf(people.concierge()), People.PASSWORD).open("/secteurs/" + sector);
            Page page = window.page();
            Locator sheet = page.locator(".map__sheet");
            sheet.evaluate("sheet => sheet.scrollIntoView()");
            assertThat(page.locator("[data-map-moves]")).isHidden();
            BoundingBox box = sheet.boundingBox();
            double x = box.x + box.width / 2;
            double y = box.y + 150;

            page.mouse().move(x, y);
            page.keyboard().down("Control");
            page.mouse().wheel(0, -100);
            page.mouse().wheel(0, -100);
            page.keyboard().up("Control");
            assertThat(sheet).hasClass(Pattern.compile(".*map__sheet--near.*"));
            List<Double> near = seen(sheet);
            assertThat(near.get(2)).isLessThan(1000);

            page.mouse().down();
            page.mouse().move(x - 60, y - 40);
            page.mouse().move(x - 120, y - 80);
            page.mouse().up();
            List<Double> dragged = seen(sheet);
            assertThat(dragged.get(0)).isGreaterThan(near.get(0));
            assertThat(dragged.get(1)).isGreaterThan(near.get(1));
            assertThat(dragged.get(2)).isEqualTo(near.get(2));

            page.locator("[data-map-move='-1 0']").click();
            assertThat(seen(sheet).get(0)).isLessThan(dragged.get(0));
            assertThat(seen(sheet).subList(1, 4)).as("only to the left").isEqualTo(dragged.subList(1, 4));
            assertThat(window.path()).as("dragging opens no door").isEqualTo("/secteurs/" + sector);
        }
    }

    @Test
    void twoFingersBringTheMapCloserAndNotThePage() {
        SectorId sector = sector();
        try (BrowserWindow window = browsers.tablet()) {
            window.signIn(people.emailOf(people.concierge()), People.PASSWORD).open("/secteurs/" + sector);
            Page page = window.page();
            Locator sheet = page.locator(".map__sheet");
            sheet.evaluate("sheet => sheet.scrollIntoView()");
            BoundingBox box = sheet.boundingBox();
            var fingers = new Fingers(page, box.x + box.width / 2, box.y + 150);

            fingers.spread(30, 110);

            assertThat(seen(sheet).get(2)).isBetween(200.0, 400.0);
            assertThat(page.evaluate("visualViewport.scale").toString()).isEqualTo("1");
            assertThat(window.path()).isEqualTo("/secteurs/" + sector);
        }
    }

    @Test
    void theMapStaysInItsFrameAndPrintsOnOneSheet() {
        SectorId sector = sector();
        try (BrowserWindow window = browsers.desktop()) {
            window.signIn(people.emailOf(people.concierge()), People.PASSWORD).open("/secteurs/" + sector + "/carte");
            Page page = window.page();
            Sheets paper = Sheets.of(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)));
            assertThat(paper.count()).isEqualTo(1);
            assertThat(paper.size()).isEqualTo("420×297");
            assertThat(paper.text(1)).contains("Carte de Le Plan", "Personne").doesNotContain("Imprimer en A3");

            page.locator("[data-map-zoom=in]").click();
            page.locator("[data-map-zoom=in]").click();
            page.locator("[data-map-zoom=all]").click(); // nothing of the map lies over it
            assertThat(page.locator(".map__sheet")).hasCSS("overflow", "hidden");
        }
    }

    /** Left, top, width and height of what is seen of the map. */
    private static List<Double> seen(Locator sheet) {
        return Stream.of(sheet.getAttribute("viewBox").split(" "))
                .map(Double::valueOf)
                .toList();
    }

    private SectorId sector() {
        var file = new StringBuilder("id;numero;rep;nom_voie;code_postal;code_insee;nom_commune;lon;lat\n");
        for (int number = 1; number <= 12; number++) {
            file.append("23_%d;%d;;Rue du Plan;23000;23001;Planville;2.0%02d;46.1%02d\n"
                    .formatted(number, number, number, number * 2));
        }
        importing.importFile(
                "plan.csv",
                new ByteArrayInputStream(file.toString().getBytes(StandardCharsets.UTF_8)),
                Set.of(),
                people.coordinator().id());
        SectorId sector = planning.create(
                UUID.randomUUID(),
                new SectorPlan("23001", "Le Plan " + UUID.randomUUID(), SectorColour.BLUE, null, SectorState.UNDERWAY));
        sectors.takeStreets(
                sector,
                List.of(StreetPart.whole(streets.find("23001", "Rue du Plan").orElseThrow())));
        return sector;
    }
}
