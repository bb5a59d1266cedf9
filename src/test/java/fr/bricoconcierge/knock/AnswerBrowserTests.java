package fr.bricoconcierge.knock;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.bricoconcierge.knock.TourOnTablet.WHERE_ROWS_ARE;
import static fr.bricoconcierge.knock.TourOnTablet.button;
import static fr.bricoconcierge.knock.TourOnTablet.count;
import static fr.bricoconcierge.knock.TourOnTablet.cutTheNetwork;
import static fr.bricoconcierge.knock.TourOnTablet.door;
import static fr.bricoconcierge.knock.TourOnTablet.letTheNetworkGo;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.bricoconcierge.notice.NoticePrinting;
import fr.bricoconcierge.testing.BrowserTest;
import fr.bricoconcierge.testing.BrowserWindow;
import fr.bricoconcierge.testing.Browsers;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.tour.Pair;
import fr.bricoconcierge.tour.TourId;
import fr.bricoconcierge.tour.TourPlanning;
import fr.bricoconcierge.tour.Walk;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** « Quelqu’un »: what is told of a door that opened, over the list, with a network and without (V3). */
@BrowserTest
class AnswerBrowserTests {

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

    @BeforeEach
    void hire() {
        Walk walk = application.createBean(Walk.class); // imported, it would start one more application
        pair = new Pair(people, walk, planning, printing, database);
        tour = pair.tour(walk.sector(pair.samira().id(), "1", "3", "5", "7", "9"), 0);
    }

    @Test
    void withoutNetworkWhatWasToldIsShownWaitsAndArrivesInItsOrder() {
        at(page -> {
            Object before = page.evaluate(WHERE_ROWS_ARE);
            cutTheNetwork(page);
            ask(page, 0);
            page.getByText("Longue").click();
            outcome(page, "REFUSED").click();
            ask(page, 1);
            assertThat(page.locator("[data-without-network]")).isVisible();
            page.locator("#seeAgainOn").fill(LocalDate.now().plusDays(9).toString());
            outcome(page, "SEE_AGAIN").click();
            ask(page, 2);
            assertThat(page.locator("[name=pitch]:checked")).hasCount(0);
            outcome(page, "FLYER_ONLY").click();

            assertThat(page.locator("#envois")).containsText("3 gestes à renvoyer : pas de réseau.");
            assertThat(count(page)).hasText("3");
            assertThat(page.locator("[data-figure=answered]")).hasText("3");
            assertThat(page.locator("[data-figure=contacts]")).hasText("0");
            assertThat(page.evaluate(WHERE_ROWS_ARE)).isEqualTo(before);
            assertThat(pair.knocks(tour)).isZero();

            letTheNetworkGo(page);
            page.locator("#envois [data-again]").click();
            assertThat(door(page, 2)).containsText("enregistré");
            assertThat(door(page, 0)).containsText("Refusé");
            assertThat(door(page, 1)).containsText("À revoir");
            assertThat(page.evaluate(WHERE_ROWS_ARE)).isEqualTo(before);
            assertThat(told()).containsExactly("REFUSED LONG false", "SEE_AGAIN - false", "FLYER_ONLY - true");
            assertThat(page.locator("[data-figure=contacts]")).hasText("0");
        });
    }

    @Test
    void aCardWaitsForTheNetworkWithoutTakingOneAwayFromTheListLater() {
        at(page -> {
            cutTheNetwork(page);
            ask(page, 0);
            outcome(page, "APPOINTMENT").click();
            assertThat(page.locator("#envois"))
                    .containsText("La fiche s’ouvrira ensuite, par « La suite » à la porte.");
            assertThat(page.locator("[data-figure=appointments]")).hasText("0");

            letTheNetworkGo(page);
            page.locator("#envois [data-again]").click();
            door(page, 0).getByText("La suite").click();
            page.getByText("Prendre rendez-vous").click();
            assertThat(page).hasURL(Pattern.compile(".*/habitants/nouveau.*suite=RENDEZ_VOUS.*"));
        });
    }

    @Test
    void whatWasToldIsTakenBackWithoutANetworkToo() {
        at(page -> {
            cutTheNetwork(page);
            ask(page, 0);
            outcome(page, "INVITED").click();
            button(door(page, 0), "Annuler").click();
            assertThat(page.locator("[data-figure=contacts]")).hasText("0");
            assertThat(count(page)).hasText("0");

            letTheNetworkGo(page);
            page.locator("#envois [data-again]").click();
            assertThat(page.locator("#envois")).isHidden();
            assertThat(button(door(page, 0), "Personne")).isVisible();
            assertThat(pair.knocks(tour)).isZero();
        });
    }

    @Test
    void aDayIsAskedForWhereItIsMissingAndClosingTellsNothing() {
        at(page -> {
            ask(page, 0);
            outcome(page, "SEE_AGAIN").click();
            assertThat(page.locator("#revenir-erreur")).hasText("Indiquez le jour où vous reviendrez.");
            page.keyboard().press("Escape");
            assertThat(page.locator("#quelquun")).isHidden();
            assertThat(door(page, 0).getByText("Quelqu’un")).isFocused();

            ask(page, 1);
            assertThat(page.locator("#titre-quelquun")).hasText("3 rue du Clos");
            assertThat(page.locator("#revenir-erreur")).isHidden();
            page.getByText("Les passages précédents à cette porte").click();
            assertThat(page).hasURL(Pattern.compile(".*/tournees/" + tour + "/portes/.*"));
            assertThat(pair.knocks(tour)).isZero();
        });
    }

    private static void ask(Page page, int place) {
        door(page, place).getByText("Quelqu’un").click();
        assertThat(page.locator("#quelquun")).isVisible();
    }

    private static Locator outcome(Page page, String outcome) {
        return page.locator("button[name=outcome][value=" + outcome + "]");
    }

    private List<String> told() {
        return database.sql("select outcome || ' ' || coalesce(pitch, '-') || ' ' || flyer from knock"
                        + " where tour_id = ? order by knocked_at, change")
                .param(tour.value())
                .query(String.class)
                .list();
    }

    private void at(Consumer<Page> story) {
        try (BrowserWindow window = browsers.tablet().signIn(people.emailOf(pair.samira()), People.PASSWORD)) {
            try {
                story.accept(window.open("/tournees/" + tour).page());
            } catch (RuntimeException | Error failure) {
                window.picture("answer");
                throw failure;
            }
        }
    }
}
