package fr.bricoconcierge.marketday;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One tablet in the hands of two people, one after the other. */
@BrowserTest
class SharedTabletBrowserTests {

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

    @Test
    void whatWaitsIsSentByWhoeverTappedItAlone() {
        CurrentAccount samira = people.another(Role.CONCIERGE);
        CurrentAccount mathieu = people.another(Role.CONCIERGE);
        StandSessionId stand = stand(samira);
        try (BrowserWindow window = browsers.tablet().signIn(people.emailOf(samira), People.PASSWORD)) {
            Page page = window.open("/stands/" + stand).page();
            window.loseNetwork();
            page.locator("#plus-FLYER").click();
            assertThat(status(page)).containsText("1 pointage en attente");
            page.close();
            page.context().clearCookies(); // a page that closes may still send what waits, as whoever is signed in

            window.findNetwork();
            Page other = page.context().newPage();
            handOver(other, mathieu);
            other.navigate("/stands/" + stand);
            other.locator("#plus-CONVERSATION").click();
            assertThat(status(other)).hasText("Tout est enregistré.");
            assertThat(counted(stand)).containsExactly("CONVERSATION " + mathieu.id());

            handOver(other, samira);
            other.navigate("/stands/" + stand);
            assertThat(status(other)).hasText("Tout est enregistré.");
        }
        assertThat(counted(stand)).containsExactly("CONVERSATION " + mathieu.id(), "FLYER " + samira.id());
    }

    private StandSessionId stand(CurrentAccount holder) {
        var market = markets.add(MarketForm.weekly(
                "Marché " + UUID.randomUUID(),
                "Place",
                "Lille",
                MarketKind.FOOD,
                DayOfWeek.TUESDAY,
                LocalTime.of(7, 0),
                LocalTime.of(14, 0)));
        Instant monday = Instant.parse("2031-03-03T08:00:00Z");
        return planning.plan(
                UUID.randomUUID(),
                StandPlan.at(market, StandForm.INSTALLED, monday, monday.plusSeconds(10_800), holder.id(), null));
    }

    private void handOver(Page page, CurrentAccount account) {
        page.context().clearCookies();
        page.navigate("/connexion");
        page.getByLabel("Adresse de courriel").fill(people.emailOf(account));
        page.getByLabel("Mot de passe").fill(People.PASSWORD);
        page.getByText("Se connecter", new Page.GetByTextOptions().setExact(true))
                .last()
                .click();
        page.waitForURL(url -> !url.contains("connexion"));
    }

    private static Locator status(Page page) {
        return page.locator("[data-tally-status]");
    }

    private List<String> counted(StandSessionId stand) {
        return database.sql(
                        "select kind || ' ' || tapped_by from stand_tally where session_id = ? and undone_at is null"
                                + " order by kind")
                .param(stand.value())
                .query(String.class)
                .list();
    }
}
