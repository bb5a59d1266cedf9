package fr.bricoconcierge.part;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.bricoconcierge.resident.ConsentPurpose.KEEP_CARD;

import com.microsoft.playwright.Locator;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.testing.BrowserTest;
import fr.bricoconcierge.testing.BrowserWindow;
import fr.bricoconcierge.testing.Browsers;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Waiting;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The report saves itself while one types, without a network it says so, and it is resumed on another tablet. */
@BrowserTest
@Import(Visits.class)
class ReportBrowserTests {

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    @Test
    void wordsAreSavedWhileTypedAndFoundOnAnotherTablet() {
        String email = people.emailOf(people.concierge());
        try (BrowserWindow tablet = browsers.tablet().signIn(email, People.PASSWORD);
                BrowserWindow other = browsers.tablet().signIn(email, People.PASSWORD)) {
            String part = begin(tablet);
            description(tablet).pressSequentially("Robinet qui goutte");
            assertThat(saved(tablet)).containsText("Enregistré à");
            other.open(part);
            assertThat(description(other)).hasValue("Robinet qui goutte");

            description(tablet).pressSequentially(" depuis mai");
            tablet.open("/");
            Waiting.until(() -> org.assertj.core.api.Assertions.assertThat(
                            visits.count(
                                    "select count(*) from intervention_advice where description = 'Robinet qui goutte depuis mai'"))
                    .isOne());
            other.open(part);
            assertThat(description(other)).hasValue("Robinet qui goutte depuis mai");
        }
    }

    @Test
    void withoutANetworkItSaysSoAndSendsOnceTheNetworkIsBack() {
        String email = people.emailOf(people.concierge());
        try (BrowserWindow tablet = browsers.tablet().signIn(email, People.PASSWORD)) {
            String part = begin(tablet);
            tablet.loseNetwork();
            description(tablet).fill("Fuite sous l’évier");
            assertThat(saved(tablet)).containsText("Pas de réseau");

            tablet.findNetwork();
            assertThat(saved(tablet)).containsText("Enregistré à");
            tablet.open(part);
            assertThat(description(tablet)).hasValue("Fuite sous l’évier");
        }
    }

    @Test
    void twoWhoTypeInOneBoxBothFindTheirWords() {
        String email = people.emailOf(people.concierge());
        try (BrowserWindow one = browsers.tablet().signIn(email, People.PASSWORD);
                BrowserWindow two = browsers.tablet().signIn(email, People.PASSWORD)) {
            String part = begin(one);
            two.open(part);
            description(one).fill("Moisissures");
            assertThat(saved(one)).containsText("Enregistré à");

            description(two).fill("Mur froid");
            assertThat(saved(two)).containsText("Quelqu’un écrit en même temps que vous");
            two.select("Thème", "Humidité").choose("Le propriétaire").tap("Enregistrer le problème");
            assertThat(description(two)).hasValue("Moisissures\nMur froid");
        }
    }

    @Test
    void whatIsNeverDoneShowsAsSoonAsTheThemeIsChosen() {
        try (BrowserWindow tablet = browsers.tablet().signIn(people.emailOf(people.concierge()), People.PASSWORD)) {
            begin(tablet);
            assertThat(tablet.page().locator("#jamais")).not().containsText("gaz");

            tablet.select("Thème", "Gaz");

            assertThat(tablet.page().locator("#jamais")).containsText("Aucune intervention sur le gaz");
        }
    }

    @Test
    void whomToCallForADangerShowsAsSoonAsItIsChosen() {
        try (BrowserWindow tablet = browsers.tablet().signIn(people.emailOf(people.concierge()), People.PASSWORD)) {
            begin(tablet, "Mise en sécurité");
            assertThat(tablet.page().locator("#numeros")).not().containsText("Violences femmes info");

            tablet.page().locator("input[name=danger][value=VIOLENCE]").check();

            assertThat(tablet.page().locator("#numeros")).containsText("Violences femmes info");
        }
    }

    private String begin(BrowserWindow tablet) {
        String part = begin(tablet, "Conseil");
        assertThat(description(tablet)).isVisible();
        return part;
    }

    private String begin(BrowserWindow tablet, String type) {
        tablet.open("/interventions/nouvelle?habitant=" + visits.resident(people.concierge(), KEEP_CARD));
        tablet.choose(type).doTheMainThing();
        tablet.follow(type);
        assertThat(tablet.page().locator("form[data-saves-itself]").first()).isVisible();
        tablet.page().waitForLoadState();
        return tablet.path();
    }

    private static Locator description(BrowserWindow window) {
        return window.page().locator("#description");
    }

    private static Locator saved(BrowserWindow window) {
        return window.page().locator("#probleme [data-saved]");
    }
}
