package fr.bricoconcierge.knock;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.bricoconcierge.knock.TourOnTablet.button;
import static fr.bricoconcierge.knock.TourOnTablet.cutTheNetwork;
import static fr.bricoconcierge.knock.TourOnTablet.door;
import static fr.bricoconcierge.knock.TourOnTablet.letTheNetworkGo;
import static fr.bricoconcierge.tour.TourScreen.shown;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.bricoconcierge.notice.NoticePrinting;
import fr.bricoconcierge.print.QrCode;
import fr.bricoconcierge.testing.BrowserTest;
import fr.bricoconcierge.testing.BrowserWindow;
import fr.bricoconcierge.testing.Browsers;
import fr.bricoconcierge.testing.Camera;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.tour.Pair;
import fr.bricoconcierge.tour.TourId;
import fr.bricoconcierge.tour.TourPlanning;
import fr.bricoconcierge.tour.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Another notice than the next one, shown to the camera or typed (V3). */
@BrowserTest
class ScanBrowserTests {

    private static final String DECODER = "/js/qr/decode";

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    AutowireCapableBeanFactory application;

    @Autowired
    TourPlanning planning;

    @Autowired
    NoticePrinting printing;

    @Autowired
    JdbcClient database;

    Pair pair;
    TourId tour;
    List<String> codes;
    final List<String> asked = new ArrayList<>();

    @BeforeEach
    void carryNotices() {
        Walk walk = application.createBean(Walk.class); // imported, it would start one more application
        pair = new Pair(people, walk, planning, printing, database);
        tour = pair.tour(walk.sector(pair.samira().id(), "1", "3", "5"), 0);
        codes = pair.print(3);
    }

    @Test
    void aNoticeHeldToTheCameraIsLeftAtTheNextDoorAndTheDecoderComesWithTheFirstScanAlone() {
        Camera.show(QrCode.dataUri("https://brico.example/avis/" + shown(codes.get(2))));
        at(page -> {
            page.context().grantPermissions(List.of("camera"));
            other(page).click();
            assertThat(asked).noneMatch(url -> url.contains(DECODER));
            scan(page).click();

            assertThat(page.locator("#avis .code")).hasText(shown(codes.get(2)));
            assertThat(page.locator("#autre-avis")).isHidden();
            assertThat(asked).anyMatch(url -> url.contains(DECODER));
            assertThat(page.evaluate("() => document.querySelector('video').srcObject"))
                    .isNull();

            button(door(page, 0), "Personne").click();
            assertThat(door(page, 0)).containsText("enregistré");
            assertThat(door(page, 0)).containsText(shown(codes.get(2)));
            assertThat(page.locator("#avis .code")).hasText(shown(codes.get(0)));
        });
    }

    @Test
    void aBrowserThatReadsCodesItselfLoadsNoDecoderAndAnotherCodeIsSaidToBeOne() {
        Camera.show(QrCode.dataUri("nothing that matters"));
        at(page -> {
            page.context().grantPermissions(List.of("camera"));
            page.evaluate("""
                    () => { let seen = 'https://elsewhere.example/', looks = 0;
                    window.readNow = (text) => seen = text;
                    window.BarcodeDetector = class {
                      static async getSupportedFormats() { return ['qr_code'] }
                      async detect() { return [{ rawValue: seen }] } } }""");
            other(page).click();
            scan(page).click();
            assertThat(page.locator("[data-scan-said]")).hasText("Ce code n’est pas celui d’un avis de passage.");

            page.evaluate("text => readNow(text)", "https://brico.example/avis/" + shown(codes.get(1)));
            assertThat(page.locator("#avis .code")).hasText(shown(codes.get(1)));
            assertThat(asked).noneMatch(url -> url.contains(DECODER));
        });
    }

    @Test
    void aCameraThatIsRefusedIsSaidAndOneTypes() {
        Camera.show(QrCode.dataUri("never looked at"));
        at(page -> {
            page.evaluate("() => { navigator.mediaDevices.getUserMedia = async () => {"
                    + " throw new DOMException('no', 'NotAllowedError') } }");
            other(page).click();
            scan(page).click();
            assertThat(page.locator("[data-scan-said]")).containsText("La caméra n’est pas autorisée ici.");

            page.locator("#code").fill("k7mq");
            page.locator("#code").press("Enter");
            assertThat(page.locator("#code-erreur")).containsText("Ce code ne peut pas être celui d’un avis.");
            page.locator("#code").fill(codes.get(1).toLowerCase());
            page.locator("#code").press("Enter");
            assertThat(page.locator("#avis .code")).hasText(shown(codes.get(1)));
        });
    }

    @Test
    void withoutACameraOneTypesAndWithoutNetworkTooWhateverTheOtherTabletDoes() {
        String code = pair.print(pair.mathieu(), 1).get(0);
        at(page -> {
            page.evaluate("() => { navigator.mediaDevices.enumerateDevices = async () => [];"
                    + " navigator.mediaDevices.dispatchEvent(new Event('devicechange')) }");
            other(page).click();
            assertThat(scan(page)).isHidden();
            cutTheNetwork(page);
            page.locator("#code").fill(shown(code));
            page.locator("#code").press("Enter");
            assertThat(page.locator("#avis .code")).hasText(shown(code));

            letTheNetworkGo(page);
            button(door(page, 0), "Personne").click();
            assertThat(door(page, 0)).containsText("enregistré");
            assertThat(door(page, 0)).containsText(shown(code));
        });
    }

    private static Locator other(Page page) {
        return page.locator("#avis button");
    }

    private static Locator scan(Page page) {
        return page.locator("[data-scan]");
    }

    private void at(Consumer<Page> story) {
        try (BrowserWindow window = browsers.tablet().signIn(people.emailOf(pair.samira()), People.PASSWORD)) {
            window.page().onRequest(request -> asked.add(request.url()));
            try {
                story.accept(window.open("/tournees/" + tour).page());
            } catch (RuntimeException | Error failure) {
                window.picture("scan");
                throw failure;
            }
        }
    }
}
