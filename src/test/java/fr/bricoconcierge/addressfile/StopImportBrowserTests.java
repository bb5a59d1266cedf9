package fr.bricoconcierge.addressfile;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import fr.bricoconcierge.job.Jobs;
import fr.bricoconcierge.job.NewJob;
import fr.bricoconcierge.testing.BrowserTest;
import fr.bricoconcierge.testing.BrowserWindow;
import fr.bricoconcierge.testing.Browsers;
import fr.bricoconcierge.testing.People;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The question whether to stop an import, on a page that asks every two seconds how far it is. */
@BrowserTest
class StopImportBrowserTests {

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    AddressImportStore store;

    @Autowired
    Jobs jobs;

    @Test
    void itStaysOpenWhileTheImportRunsAndGoesWithIt() {
        var goOn = new CountDownLatch(1);
        var coordinator = people.coordinator();
        AddressImportId id = store.begin("long.csv", Set.of(), coordinator.id());
        store.runsAs(
                id,
                jobs.start(
                        new NewJob("SLOW_IMPORT", "Import d’adresses", "/adresses/" + id),
                        coordinator.id(),
                        progress -> goOn.await()));
        try (BrowserWindow window = browsers.desktop()) {
            window.signIn(people.emailOf(coordinator), People.PASSWORD).open("/adresses/" + id);
            Page page = window.page();
            page.getByText("Arrêter l’import…").click();
            Locator stop = page.locator("#arret button");
            assertThat(stop).isVisible();

            Predicate<Response> asked = response -> response.url().endsWith("/adresses/" + id);
            page.waitForResponse(asked, () -> {});
            page.waitForResponse(asked, () -> {});
            assertThat(stop).isVisible();

            store.finish(id);
            assertThat(page.locator("#import .badge").first()).containsText("Terminé");
            assertThat(stop).hasCount(0);
        } finally {
            goOn.countDown();
        }
    }
}
