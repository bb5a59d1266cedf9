package fr.bricoconcierge.knock;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.bricoconcierge.knock.TourOnTablet.button;
import static fr.bricoconcierge.knock.TourOnTablet.count;
import static fr.bricoconcierge.knock.TourOnTablet.cutTheNetwork;
import static fr.bricoconcierge.knock.TourOnTablet.door;
import static fr.bricoconcierge.knock.TourOnTablet.letTheNetworkGo;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.notice.NoticePrinting;
import fr.bricoconcierge.testing.BrowserTest;
import fr.bricoconcierge.testing.BrowserWindow;
import fr.bricoconcierge.testing.Browsers;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.tour.Pair;
import fr.bricoconcierge.tour.TourId;
import fr.bricoconcierge.tour.TourPlanning;
import fr.bricoconcierge.tour.Walk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a tablet remembers of a tour, for whom, and what it gives up on. */
@BrowserTest
class TabletHandedOnTests {

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

    Walk walk;
    Pair pair;
    TourId tour;

    @BeforeEach
    void plan() {
        walk = application.createBean(Walk.class); // imported, it would start one more application
        pair = new Pair(people, walk, planning, printing, database);
        tour = pair.tour(walk.sector(pair.samira().id(), "1", "3", "5"), 0);
    }

    @Test
    void whatWaitedIsSentByWhoeverTappedItAlone() {
        try (BrowserWindow window = open()) {
            Page page = window.page();
            cutTheNetwork(page);
            button(door(page, 0), "Personne").click();
            assertThat(page.locator("#envois")).isVisible();

            signInAnew(window, pair.mathieu());
            assertThat(button(door(page, 0), "Personne")).isVisible();
            button(door(page, 1), "Personne").click();
            assertThat(door(page, 1)).containsText("enregistré");
            assertThat(pair.knocks(tour)).isOne();

            signInAnew(window, pair.samira());
            assertThat(door(page, 0)).containsText("enregistré");
            assertThat(knocksBy(pair.samira())).isOne();
        }
    }

    @Test
    void aPageOfOneIsNotSentInTheSessionOfAnother() {
        try (BrowserWindow window = open()) {
            Page page = window.page();
            cutTheNetwork(page);
            button(door(page, 0), "Personne").click();
            page.context().clearCookies();
            Page other = page.context().newPage();
            signIn(other, pair.mathieu());

            // what the server says to a token of another session, once
            page.evaluate("() => { let told = false; window.fetch = async (path, how) => {"
                    + " if (told || how.method !== 'POST') return window.real(path, how);"
                    + " told = true; return { status: 403 } } }");
            page.locator("#envois [data-again]").click();

            assertThat(page.locator("#envois")).containsText("votre session est terminée");
            assertThat(pair.knocks(tour)).isZero();
        }
    }

    @Test
    void theLastChoiceAboutNoticesIsStillChosenWhenThePageIsOpenedAgain() {
        pair.print(3);
        try (BrowserWindow window = open()) {
            Page page = window.page();
            Locator notice = page.locator("#avis [value=suivant]");
            page.getByText("Sans avis", new Page.GetByTextOptions().setExact(true))
                    .first()
                    .click();
            button(door(page, 0), "Personne").click();
            assertThat(door(page, 0)).containsText("enregistré");
            page.reload();
            assertThat(notice).not().isChecked();

            page.locator("#avis label:has([value=suivant])").click();
            button(door(page, 1), "Personne").click();
            assertThat(door(page, 1)).containsText("enregistré");
            page.reload();
            assertThat(notice).isChecked();
        }
    }

    @Test
    void whatTheServerCannotReadIsGivenUpAndTheNextOneGoes() {
        try (BrowserWindow window = open()) {
            Page page = window.page();
            page.evaluate("() => { window.real = window.fetch; window.fetch = async () => ({ status: 400 }) }");
            button(door(page, 0), "Personne").click();

            assertThat(page.locator("#envois"))
                    .containsText("Le serveur n’a pas compris ce geste. Ouvrez de nouveau la tournée.");
            assertThat(button(door(page, 0), "Personne")).isVisible();
            assertThat(count(page)).hasText("0");

            letTheNetworkGo(page);
            button(door(page, 1), "Personne").click();
            assertThat(door(page, 1)).containsText("enregistré");
            assertThat(pair.knocks(tour)).isOne();
        }
    }

    private BrowserWindow open() {
        return browsers.tablet()
                .signIn(people.emailOf(pair.samira()), People.PASSWORD)
                .open("/tournees/" + tour);
    }

    private void signInAnew(BrowserWindow window, CurrentAccount account) {
        window.page().context().clearCookies();
        window.signIn(people.emailOf(account), People.PASSWORD).open("/tournees/" + tour);
    }

    private void signIn(Page page, CurrentAccount account) {
        page.navigate("/connexion");
        page.getByLabel("Adresse de courriel").fill(people.emailOf(account));
        page.getByLabel("Mot de passe").fill(People.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("connexion"));
    }

    private int knocksBy(CurrentAccount account) {
        return database.sql("select count(*) from knock where tour_id = ? and by_id = ?")
                .params(tour.value(), account.id().value())
                .query(Integer.class)
                .single();
    }
}
