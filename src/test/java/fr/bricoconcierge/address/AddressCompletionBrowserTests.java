package fr.bricoconcierge.address;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.bricoconcierge.addressfile.AddressImporting;
import fr.bricoconcierge.testing.BrowserTest;
import fr.bricoconcierge.testing.BrowserWindow;
import fr.bricoconcierge.testing.Browsers;
import fr.bricoconcierge.testing.People;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Completing an address with the keys alone. */
@BrowserTest
class AddressCompletionBrowserTests {

    @Autowired
    AddressImporting importing;

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @BeforeEach
    void goToTamnay() {
        String file = """
                id;numero;rep;nom_voie;code_postal;code_insee;nom_commune;lon;lat
                58_1;12;;Rue du Lavoir;58110;58283;Tamnay;;
                58_2;12;;Rue du Laurier;58110;58283;Tamnay;;
                """;
        importing.importFile(
                "tamnay.csv",
                new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                Set.of(),
                people.coordinator().id());
    }

    @Test
    void anAddressIsChosenWithTheKeysOrKeptAsTyped() {
        try (BrowserWindow window = browsers.tablet()) {
            window.signIn(people.emailOf(people.coordinator()), People.PASSWORD).open("/carnet-adresses/nouvelle");
            Page page = window.page();
            Locator box = page.locator("#address");
            box.focus();
            assertThat(box).hasAttribute("role", "combobox");

            page.keyboard().type("12 r la tamn");
            Locator options = page.locator("#address-propositions [role=option]");
            assertThat(options).hasCount(2);
            assertThat(box).hasAttribute("aria-expanded", "true");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowUp");
            assertThat(options.nth(1)).hasAttribute("aria-selected", "true");
            assertThat(box).hasAttribute("aria-activedescendant", "address-propositions-1");
            assertThat(window.faultsAt(768, 1024)).isEmpty();
            page.keyboard().press("Enter");
            assertThat(box).hasValue("12 rue du Laurier, 58110 Tamnay");
            assertThat(options.first()).isHidden();

            page.keyboard().type(" chez le gardien lav");
            page.keyboard().press("Escape");
            assertThat(box).hasValue("12 rue du Laurier, 58110 Tamnay chez le gardien lav");
            assertThat(box).hasAttribute("aria-expanded", "false");
            assertThat(window.path()).isEqualTo("/carnet-adresses/nouvelle");
        }
    }

    @Test
    void theStreetOfAMissingAddressIsThatOfTheFile() {
        try (BrowserWindow window = browsers.phone()) {
            window.signIn(people.emailOf(people.concierge()), People.PASSWORD).open("/portes/nouvelle");
            Page page = window.page();
            page.locator("#commune").selectOption("58283");
            page.locator("#street").click();
            page.keyboard().type("lavoi");
            page.locator("#street-propositions [role=option]").first().click();
            assertThat(page.locator("#street").inputValue()).isEqualTo("Rue du Lavoir");
        }
    }

    @Test
    void theCommuneOfAPlaceGoesToItsOwnBox() {
        try (BrowserWindow window = browsers.tablet()) {
            window.signIn(people.emailOf(people.coordinator()), People.PASSWORD).open("/marches/nouveau");
            Page page = window.page();
            page.locator("#place").click();
            page.keyboard().type("lavoi tamn");
            page.locator("#place-propositions [role=option]").first().click();
            assertThat(page.locator("#place").inputValue()).isEqualTo("Rue du Lavoir");
            assertThat(page.locator("#commune").inputValue()).isEqualTo("Tamnay");
        }
    }

    @Test
    void doorsAreFoundWhileOneTypes() {
        try (BrowserWindow window = browsers.tablet()) {
            window.signIn(people.emailOf(people.concierge()), People.PASSWORD).open("/portes");
            Page page = window.page();
            page.locator("#q").click();
            page.keyboard().type("12 r laur tamn");
            assertThat(page.locator("#trouvees .row__title")).hasText("12 rue du Laurier");
            assertThat(page.locator("#q")).isFocused();
        }
    }
}
