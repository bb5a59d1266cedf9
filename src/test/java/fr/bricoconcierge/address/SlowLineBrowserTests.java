package fr.bricoconcierge.address;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Completing an address where answers are slower than fingers. */
@BrowserTest
class SlowLineBrowserTests {

    @Autowired
    AddressImporting importing;

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Test
    void typingOnBeforeTheFirstAnswerStillBringsTheSecond() {
        String file = """
                id;numero;rep;nom_voie;code_postal;code_insee;nom_commune;lon;lat
                58_1;4;;Quai des Lents;58200;58284;Lentigny;;
                """;
        importing.importFile(
                "lentigny.csv",
                new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                Set.of(),
                people.coordinator().id());
        try (BrowserWindow window = browsers.tablet()) {
            window.signIn(people.emailOf(people.coordinator()), People.PASSWORD).open("/carnet-adresses/nouvelle");
            Page page = window.page();
            page.evaluate(
                    "() => { const real = window.fetch; window.asked = 0;"
                            + " window.fetch = (path, how) => window.asked++ > 0 ? real(path, how)"
                            + " : new Promise((_, fail) => how.signal.addEventListener('abort', () => fail(how.signal.reason))) }");
            page.locator("#address").focus();
            page.keyboard().type("4 quai des l");
            page.waitForFunction("() => window.asked === 1");

            page.keyboard().type("ents lenti");

            Locator options = page.locator("#address-propositions [role=option]");
            assertThat(options.first()).containsText("quai des Lents");
        }
    }
}
