package fr.bricoconcierge.marketday;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.market.MarketCalendar;
import fr.bricoconcierge.market.MarketForm;
import fr.bricoconcierge.market.MarketKind;
import fr.bricoconcierge.stand.StandForm;
import fr.bricoconcierge.stand.StandPlan;
import fr.bricoconcierge.stand.StandPlanning;
import fr.bricoconcierge.stand.StandSessionId;
import fr.bricoconcierge.testing.BrowserTest;
import fr.bricoconcierge.testing.BrowserWindow;
import fr.bricoconcierge.testing.Browsers;
import fr.bricoconcierge.testing.People;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The counters on a tablet that loses its network and its browser. */
@BrowserTest
class TallyBrowserTests {

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    MarketCalendar markets;

    @Autowired
    StandPlanning planning;

    @Autowired
    JdbcClient database;

    CurrentAccount holder;
    StandSessionId stand;

    @BeforeEach
    void plan() {
        holder = people.another(Role.CONCIERGE);
        var market = markets.add(MarketForm.weekly(
                "Marché " + UUID.randomUUID(),
                "Place",
                "Lille",
                MarketKind.FOOD,
                DayOfWeek.TUESDAY,
                LocalTime.of(7, 0),
                LocalTime.of(14, 0)));
        Instant monday = Instant.parse("2031-03-03T08:00:00Z");
        stand = planning.plan(
                UUID.randomUUID(),
                StandPlan.at(market, StandForm.INSTALLED, monday, monday.plusSeconds(10_800), holder.id(), null));
    }

    @Test
    void tapsAreShownAtOnceAndCountedOnceThroughALostNetworkAndAClosedBrowser() {
        try (BrowserWindow window = browsers.tablet().signIn(people.emailOf(holder), People.PASSWORD)) {
            window.open("/stands/" + stand);
            Page page = window.page();
            BrowserContext tablet = page.context();
            tap(page, "FLYER");
            assertThat(status(page)).hasText("Tout est enregistré.");

            tablet.setOffline(true);
            tap(page, "FLYER");
            tap(page, "FLYER");
            tap(page, "CONVERSATION");
            tap(page, "DETECTED");
            page.locator("[data-tally-undo]").click();

            assertThat(value(page, "FLYER")).hasText("3");
            assertThat(value(page, "CONVERSATION")).hasText("1");
            assertThat(value(page, "DETECTED")).hasText("0");
            assertThat(status(page)).containsText("4 pointages en attente");
            assertThat(status(page)).containsText("Pas de réseau");
            assertThat(kept(page)).doesNotContain(holder.name()).contains("CONVERSATION");
            page.close();

            tablet.setOffline(false);
            Page again = tablet.newPage();
            again.navigate("/stands/" + stand);
            assertThat(status(again)).hasText("Tout est enregistré.");
            assertThat(value(again, "FLYER")).hasText("3");
            assertThat(value(again, "CONVERSATION")).hasText("1");
            assertThat(value(again, "DETECTED")).hasText("0");
            again.reload();
            assertThat(value(again, "FLYER")).hasText("3");
        }
        assertThat(counted()).containsExactly("CONVERSATION 1", "FLYER 3");
    }

    @Test
    void whatWaitsIsSentFromAnyPageAndOneSentTapIsTakenBack() {
        try (BrowserWindow window = browsers.phone().signIn(people.emailOf(holder), People.PASSWORD)) {
            window.open("/stands/" + stand);
            Page page = window.page();
            tap(page, "REFUSED");
            assertThat(status(page)).hasText("Tout est enregistré.");
            page.locator("[data-tally-undo]").click();
            assertThat(value(page, "REFUSED")).hasText("0");
            assertThat(status(page)).hasText("Tout est enregistré.");

            page.context().setOffline(true);
            tap(page, "CONVERSATION");
            page.close();
            page.context().setOffline(false);
            Page elsewhere = page.context().newPage();
            elsewhere.navigate("/stands");
            elsewhere.waitForCondition(() -> kept(elsewhere).equals("{}"));
        }
        assertThat(counted()).containsExactly("CONVERSATION 1");
    }

    @Test
    void whatIsNotCountedIsSaid() {
        try (BrowserWindow window = browsers.tablet().signIn(people.emailOf(holder), People.PASSWORD)) {
            window.open("/stands/" + stand);
            planning.cancel(stand);
            tap(window.page(), "FLYER");

            assertThat(status(window.page())).containsText("1 pointage non compté. Cette permanence est annulée");
            assertThat(value(window.page(), "FLYER")).hasText("0");
        }
    }

    @Test
    void theScreenFitsEveryTabletAndPhone() {
        try (BrowserWindow window = browsers.tablet().signIn(people.emailOf(holder), People.PASSWORD)) {
            for (String path : List.of("", "/calme", "/cloture")) {
                window.open("/stands/" + stand + path);
                assertThat(window.faultsAt(768, 1024)).isEmpty();
                assertThat(window.faultsAt(360, 800)).isEmpty();
            }
        }
    }

    private static void tap(Page page, String kind) {
        page.locator("#plus-" + kind).click();
    }

    private static Locator value(Page page, String kind) {
        return page.locator("#plus-" + kind + " .counter__value");
    }

    private static Locator status(Page page) {
        return page.locator("[data-tally-status]");
    }

    private static String kept(Page page) {
        return (String) page.evaluate("() => JSON.stringify(localStorage)");
    }

    private List<String> counted() {
        return database.sql("select kind || ' ' || count(*) from stand_tally where session_id = ? and undone_at is null"
                        + " group by kind order by kind")
                .param(stand.value())
                .query(String.class)
                .list();
    }
}
