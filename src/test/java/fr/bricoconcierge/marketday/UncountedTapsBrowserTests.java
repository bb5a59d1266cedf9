package fr.bricoconcierge.marketday;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Taps that are sent from another page and do not count are not lost unseen. */
@BrowserTest
class UncountedTapsBrowserTests {

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    MarketCalendar markets;

    @Autowired
    StandPlanning planning;

    @Test
    void whatDoesNotCountIsSaidOnAnyPageUntilItIsClosed() {
        CurrentAccount holder = people.another(Role.CONCIERGE);
        StandSessionId stand = stand(holder);
        try (BrowserWindow window = browsers.tablet().signIn(people.emailOf(holder), People.PASSWORD)) {
            Page page = window.open("/stands/" + stand).page();
            window.loseNetwork();
            page.locator("#plus-FLYER").click();
            page.locator("#plus-FLYER").click();
            page.close();
            planning.cancel(stand);
            window.findNetwork();

            Page elsewhere = page.context().newPage();
            elsewhere.navigate("/stands");
            assertThat(elsewhere.locator(".toasts"))
                    .containsText("2 pointages d’une autre permanence, non comptés. Cette permanence est annulée");
            elsewhere.navigate("/taches");
            assertThat(elsewhere.locator(".toasts")).containsText("2 pointages d’une autre permanence");

            elsewhere.locator(".toasts [data-close]").click();
            assertThat(elsewhere.locator(".toasts [data-toast]")).hasCount(0);
            elsewhere.reload();
            assertThat(elsewhere.locator(".toasts [data-toast]")).hasCount(0);
        }
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
}
