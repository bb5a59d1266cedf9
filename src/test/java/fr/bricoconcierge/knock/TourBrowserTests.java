package fr.bricoconcierge.knock;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.bricoconcierge.knock.TourOnTablet.WHERE_ROWS_ARE;
import static fr.bricoconcierge.knock.TourOnTablet.button;
import static fr.bricoconcierge.knock.TourOnTablet.count;
import static fr.bricoconcierge.knock.TourOnTablet.door;
import static fr.bricoconcierge.knock.TourOnTablet.fortyDoors;
import static fr.bricoconcierge.knock.TourOnTablet.holdTheNetwork;
import static fr.bricoconcierge.knock.TourOnTablet.letTheNetworkGo;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.notice.NoticePrinting;
import fr.bricoconcierge.shared.SectorId;
import fr.bricoconcierge.testing.BrowserTest;
import fr.bricoconcierge.testing.BrowserWindow;
import fr.bricoconcierge.testing.Browsers;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.tour.Pair;
import fr.bricoconcierge.tour.TourId;
import fr.bricoconcierge.tour.TourPlanning;
import fr.bricoconcierge.tour.Walk;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A whole tour of forty doors on two tablets, with the coordinator at her desk. */
@BrowserTest
class TourBrowserTests {

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

    @BeforeEach
    void hire() {
        walk = application.createBean(Walk.class); // imported, it would start one more application
        pair = new Pair(people, walk, planning, printing, database);
    }

    @Test
    void fortyDoorsTwoTabletsAndEveryFigureTheSame() {
        SectorId sector = fortyDoors(walk, pair.samira().id());
        TourId tour = pair.tour(sector, 0);
        pair.print(40);
        pair.print(pair.mathieu(), 30);
        CurrentAccount nadege = people.coordinator();
        try (BrowserWindow one = signIn(browsers.tablet(), pair.samira());
                BrowserWindow two = signIn(browsers.tablet(), pair.mathieu());
                BrowserWindow desk = signIn(browsers.desktop(), nadege)) {
            int dashboard = doorsOnTheDashboard(desk);
            Page first = one.open("/tournees/" + tour).page();
            Page second = two.open("/tournees/" + tour).page();
            assertThat(first.locator(".doors > li")).hasCount(40);

            // each taps at one end of the street, and sees the other one within seconds
            for (int i = 0; i < 6; i++) {
                button(door(first, i), "Personne").click();
                button(door(second, 27 - i), "Personne").click();
            }
            assertThat(count(first)).hasText("12", soon());
            assertThat(count(second)).hasText("12", soon());

            // the same door twice: one door, two knocks, and both are told
            Object rows = second.evaluate(WHERE_ROWS_ARE);
            holdTheNetwork(first);
            button(door(first, 6), "Personne").click();
            button(door(second, 6), "Personne").click();
            assertThat(door(second, 6)).containsText("enregistré");
            letTheNetworkGo(first);
            assertThat(door(first, 6)).containsText("2 passages");
            assertThat(door(first, 6)).containsText("Doublon possible");
            assertThat(door(second, 6)).containsText("Doublon possible", soonToContain());
            assertThat(count(first)).hasText("13");
            assertThat(second.evaluate(WHERE_ROWS_ARE)).isEqualTo(rows);

            // a landing in one gesture, taken back as one, and the building
            Object before = first.evaluate(WHERE_ROWS_ARE);
            first.getByText("Personne au reste du palier").nth(1).click();
            assertThat(count(first)).hasText("16");
            first.getByText("Annuler pour les 3").click();
            assertThat(count(first)).hasText("13");
            assertThat(first.getByText("Personne au reste du palier")).hasCount(4);
            first.getByText("Personne au reste de l’immeuble").click();
            assertThat(count(first)).hasText("25");
            assertThat(first.evaluate(WHERE_ROWS_ARE)).isEqualTo(before);
            assertThat(first.locator("#envois")).isHidden();

            first.reload();
            assertThat(count(first)).hasText("25");
            assertThat(first.getByText("Annuler pour les 12")).isVisible();

            // a landing takes back its own doors alone
            first.getByText("Annuler pour les 3").last().click();
            assertThat(count(first)).hasText("22");
            assertThat(first.getByText("Annuler pour les 3")).hasCount(3);
            first.getByText("Personne au reste du palier").last().click();
            assertThat(count(first)).hasText("25");

            answer(first, 7, "REFUSED");
            answer(first, 8, "FLYER_ONLY");
            for (int i = 9; i < 22; i++) {
                button(door(first, i), "Personne").click();
            }
            assertThat(first.locator("#fin")).containsText("Toutes les portes sont faites");
            assertThat(second.locator("#fin")).containsText("Toutes les portes sont faites", soonToContain());

            first.reload();
            assertThat(first.locator("main")).containsText("Terminée");
            assertThat(stage(first, "Portes frappées")).containsText("40");
            assertThat(stage(first, "Portes qui ont répondu")).containsText("2");
            desk.open("/secteurs/" + sector);
            assertThat(figures(desk.page().locator(".stat dd .figure, .stat dd").allTextContents()))
                    .contains(40, 2, 39);
            assertThat(doorsOnTheDashboard(desk) - dashboard).isEqualTo(40);
        }
    }

    private void answer(Page page, int place, String outcome) {
        door(page, place).getByText("Quelqu’un").click();
        page.locator("button[name=outcome][value=" + outcome + "]").click();
        assertThat(page.locator("#compte")).isVisible();
    }

    private BrowserWindow signIn(BrowserWindow window, CurrentAccount account) {
        return window.signIn(people.emailOf(account), People.PASSWORD);
    }

    private static Locator stage(Page page, String name) {
        return page.locator("tr:has-text('" + name + "')");
    }

    private static LocatorAssertions.HasTextOptions soon() {
        return new LocatorAssertions.HasTextOptions().setTimeout(15_000);
    }

    private static LocatorAssertions.ContainsTextOptions soonToContain() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(15_000);
    }

    private int doorsOnTheDashboard(BrowserWindow desk) {
        desk.open("/tableau-de-bord");
        String figure = desk.page().locator(".target .figure").first().textContent();
        return Integer.parseInt(figure.replaceAll("\\D", ""));
    }

    private static List<Integer> figures(List<String> texts) {
        return texts.stream()
                .map(text -> text.replaceAll("[\\s\\u00a0\\u202f]", "").replaceAll("^(\\d+).*", "$1"))
                .filter(text -> text.matches("\\d+"))
                .map(Integer::valueOf)
                .toList();
    }
}
