package fr.bricoconcierge.photo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.bricoconcierge.resident.ConsentPurpose.KEEP_CARD;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import fr.bricoconcierge.attachment.Pictures;
import fr.bricoconcierge.intervention.NewVisit;
import fr.bricoconcierge.intervention.Occasion;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Visiting;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.testing.BrowserTest;
import fr.bricoconcierge.testing.BrowserWindow;
import fr.bricoconcierge.testing.Browsers;
import fr.bricoconcierge.testing.People;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Photos on the tablet: from the camera or chosen, shrunk before they leave, each with its progress and its error (I8). */
@BrowserTest
@Import({Visits.class, Albums.class})
class PhotoBrowserTests {

    private static final byte[] PAGE = "<html>".getBytes(StandardCharsets.UTF_8);

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    @Autowired
    Visiting visiting;

    @Autowired
    JdbcClient database;

    private InterventionId visit;

    @BeforeEach
    void beginAVisit() {
        var concierge = people.concierge();
        var wanted = new NewVisit(
                visits.resident(concierge, KEEP_CARD),
                Occasion.CALL,
                null,
                null,
                null,
                null,
                false,
                people.colleague().id(),
                PartType.EMERGENCY);
        visit = visiting.start(UUID.randomUUID(), wanted, concierge.id());
    }

    /** The first weighs more than the server takes: it arrives because the tablet shrank it. */
    @Test
    void oneFromTheCameraAndSomeChosenGoOneAfterTheOtherAndShrunk() {
        try (BrowserWindow tablet = tablet()) {
            Page page = openForm(tablet);
            AtomicInteger sent = new AtomicInteger();
            page.onRequest(request -> sent.addAndGet(request.method().equals("POST") ? 1 : 0));
            page.locator("#photos-prises").setInputFiles(file("image.png", noise(2100, 2000)));
            page.locator("#photos-choisies").setInputFiles(new FilePayload[] {
                file("a.png", Pictures.png(2000, 3000)), file("b.jpg", Pictures.jpeg(90, 60))
            });
            assertThat(page.locator(".uploads li")).hasCount(3);
            Assertions.assertThat(tablet.faultsAt(768, 1024)).isEmpty();

            tablet.fill("Légende", "Vitre de la cuisine").doTheMainThing();

            assertThat(page.locator("#photos h2")).containsText("Photos (3)");
            assertThat(page.locator("#photos .gallery img").first()).hasJSProperty("complete", true);
            Assertions.assertThat(sent).hasValue(3);
            Assertions.assertThat(visits.count(
                            "select count(*)::int from visit_photo where intervention_id = ? and caption = ? and greatest(width, height) in (90, 1600)",
                            visit.value(),
                            "Vitre de la cuisine"))
                    .isEqualTo(3);
        }
    }

    @Test
    void theBarMovesWhileAPhotoLeaves() {
        try (BrowserWindow tablet = tablet()) {
            Page page = openForm(tablet);
            page.locator("#photos-prises").setInputFiles(file("image.png", noise(1200, 900)));
            page.evaluate("""
                    () => {
                      window.seen = [];
                      const bar = document.querySelector(".uploads progress");
                      const add = XMLHttpRequestUpload.prototype.addEventListener;
                      XMLHttpRequestUpload.prototype.addEventListener = function (kind, listener) {
                        add.call(this, kind, (event) => { listener(event); window.seen.push(bar.value); sessionStorage.seen = window.seen.join(); });
                      };
                    }""");

            tablet.doTheMainThing();

            assertThat(page.locator("#photos h2")).containsText("Photos (1)");
            Assertions.assertThat((String) page.evaluate("() => sessionStorage.seen"))
                    .endsWith("100");
        }
    }

    @Test
    void anErrorStaysBesideItsPhotoAndTheOthersAreKept() {
        try (BrowserWindow tablet = tablet()) {
            Page page = openForm(tablet);
            page.locator("#photos-choisies").setInputFiles(new FilePayload[] {
                file("page.jpg", PAGE), file("b.jpg", Pictures.jpeg(90, 60))
            });

            tablet.doTheMainThing();

            assertThat(page.locator(".uploads li").nth(0))
                    .containsText("Ce fichier n’est pas une photo. Choisissez une image JPEG ou PNG.");
            assertThat(page.locator(".uploads li").nth(1)).containsText("Ajoutée");
            Assertions.assertThat(tablet.faultsAt(360, 800)).isEmpty();
            tablet.tap("Retirer la photo 1");
            assertThat(page.locator("#photos h2")).containsText("Photos (1)");
        }
    }

    @Test
    void withoutNetworkItWaitsAndGoesOnceOnTheNextTap() {
        try (BrowserWindow tablet = tablet()) {
            Page page = openForm(tablet);
            page.locator("#photos-prises").setInputFiles(file("image.jpg", Pictures.jpeg(90, 60)));
            tablet.loseNetwork().doTheMainThing();
            assertThat(page.locator(".uploads li"))
                    .containsText("Pas de réseau : cette photo n’est pas partie. Réessayez.");

            tablet.findNetwork().doTheMainThing();

            assertThat(page.locator("#photos h2")).containsText("Photos (1)");
        }
    }

    @Test
    void aPhotoWhoseAnswerWasLostIsNotAddedTwice() {
        try (BrowserWindow tablet = tablet()) {
            Page page = openForm(tablet);
            page.locator("#photos-prises").setInputFiles(file("image.jpg", Pictures.jpeg(90, 60)));
            AtomicInteger lost = new AtomicInteger();
            page.route("**/photos/nouvelle", route -> lose(route, lost));

            tablet.doTheMainThing();
            assertThat(page.locator(".uploads li")).containsText("n’a pas pu être ajoutée");
            tablet.doTheMainThing();

            assertThat(page.locator("#photos h2")).containsText("Photos (1)");
        }
    }

    /** The server keeps the photo, and the first answer comes back as something else. */
    private static void lose(Route route, AtomicInteger lost) {
        if (!route.request().method().equals("POST") || lost.getAndIncrement() > 0) {
            route.resume();
            return;
        }
        route.fetch();
        route.fulfill(new Route.FulfillOptions().setStatus(200).setBody(""));
    }

    private BrowserWindow tablet() {
        return browsers.tablet().signIn(people.emailOf(people.concierge()), People.PASSWORD);
    }

    private Page openForm(BrowserWindow tablet) {
        UUID part = database.sql("select id from intervention_part where intervention_id = ?")
                .param(visit.value())
                .query(UUID.class)
                .single();
        tablet.open("/interventions/%s/parties/%s".formatted(visit, part)).follow("Ajouter des photos : Avant");
        assertThat(tablet.page().locator("[data-live]")).isVisible();
        return tablet.page();
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "image/jpeg", content);
    }

    /** Random points do not compress. */
    private static byte[] noise(int width, int height) {
        int row = width * 3 + 1;
        byte[] points = new byte[height * row];
        new Random(3).nextBytes(points);
        for (int y = 0; y < height; y++) {
            points[y * row] = 0;
        }
        return Pictures.pngOf(width, height, 8, 2, Pictures.deflated(points));
    }
}
