package fr.bricoconcierge.territory;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.bricoconcierge.address.Streets;
import fr.bricoconcierge.addressfile.AddressImporting;
import fr.bricoconcierge.door.SectorDoors;
import fr.bricoconcierge.door.StreetPart;
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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The map of a sector, with the keys and with its buttons. */
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
                UUID.randomUUID(), new SectorPlan("23001", "Le Plan", SectorColour.BLUE, null, SectorState.UNDERWAY));
        sectors.takeStreets(
                sector,
                List.of(StreetPart.whole(streets.find("23001", "Rue du Plan").orElseThrow())));
        return sector;
    }
}
