package fr.bricoconcierge.job;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.testing.BrowserTest;
import fr.bricoconcierge.testing.BrowserWindow;
import fr.bricoconcierge.testing.Browsers;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Waiting;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of long work keeps itself up to date under the eyes of who waits. */
@BrowserTest
class JobPageBrowserTests {

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    Jobs jobs;

    @Test
    void theQuestionStaysOpenWhileTheWorkGoesOnAndGoesWithIt() {
        CurrentAccount concierge = people.concierge();
        var goOn = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var work = new NewJob("TEST_" + UUID.randomUUID(), "Lettres de Wazemmes", "/secteurs");
        JobId id = jobs.start(work, concierge.id(), progress -> {
            Waiting.on(goOn);
            progress.report(7, 10);
            Waiting.on(end);
        });

        try (BrowserWindow window = browsers.tablet().signIn(people.emailOf(concierge), People.PASSWORD)) {
            Page page = window.open(Jobs.page(id)).page();
            page.getByText("Arrêter…").click();
            assertThat(page.getByText("Arrêter ce travail")).isVisible();

            goOn.countDown();
            assertThat(page.getByText("7 sur 10")).isVisible();
            assertThat(page.getByText("Arrêter ce travail")).isVisible();

            end.countDown();
            assertThat(page.getByText("Terminé")).isVisible();
            assertThat(page.getByText("Arrêter ce travail")).hasCount(0);
        } finally {
            goOn.countDown();
            end.countDown();
        }
    }
}
