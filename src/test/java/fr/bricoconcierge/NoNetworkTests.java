package fr.bricoconcierge;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import fr.bricoconcierge.testing.BrowserTest;
import fr.bricoconcierge.testing.BrowserWindow;
import fr.bricoconcierge.testing.Browsers;
import fr.bricoconcierge.testing.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class NoNetworkTests {

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Test
    void whatDoesNotArriveIsSaidOnceAndNoLongerWhenItDoes() {
        try (BrowserWindow concierge = browsers.tablet().signIn(people.emailOf(people.concierge()), People.PASSWORD)) {
            concierge.open("/habitants");
            Locator said = concierge.page().locator(".toasts[role=status]");
            Locator box = concierge.page().locator("main input[type=search]");
            concierge.loseNetwork();

            box.fill("Dela");
            assertThat(said).containsText("Pas de réseau\u00a0: ce qui est affiché n’est pas à jour. Réessayez.");
            concierge.page().evaluate("() => { htmx.ajax('POST', '/taches', '#contenu').catch(() => {}); }");
            assertThat(said).containsText("Pas de réseau\u00a0: ce geste n’est pas enregistré. Réessayez.");
            assertThat(said.locator("[data-failed]")).hasCount(1);

            concierge.findNetwork();
            box.fill("Delat");
            assertThat(said.locator("[data-failed]")).hasCount(0);
        }
    }

    @Test
    void aPartOfAPageThatSaysItItselfIsLeftAlone() {
        try (BrowserWindow concierge = browsers.tablet().signIn(people.emailOf(people.concierge()), People.PASSWORD)) {
            concierge.open("/habitants");
            Locator box = concierge.page().locator("main input[type=search]");
            box.evaluate("box => box.dataset.ownErrors = ''");
            concierge.loseNetwork();

            box.fill("Dela");
            concierge.page().waitForTimeout(600);

            assertThat(concierge.page().locator(".toasts [data-failed]")).hasCount(0);
        }
    }
}
