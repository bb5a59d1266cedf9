package fr.bricoconcierge.lonevisit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.testing.BrowserTest;
import fr.bricoconcierge.testing.BrowserWindow;
import fr.bricoconcierge.testing.Browsers;
import fr.bricoconcierge.testing.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The tablet alarms first, and keeps what is tapped in a stairwell. */
@BrowserTest
@Import(Visits.class)
class AlarmBrowserTests {

    private static final String LISTEN = """
            window.heard = { tones: 0, shakes: 0 };
            navigator.vibrate = () => { window.heard.shakes++; return true; };
            const start = OscillatorNode.prototype.start;
            OscillatorNode.prototype.start = function (at) { window.heard.tones++; start.call(this, at); };
            """;

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    @Test
    void withoutNetworkTheTabletAlarmsAndKeepsWhatIsTapped() {
        CurrentAccount account = people.another(Role.CONCIERGE);
        try (BrowserWindow concierge = browsers.tablet().signIn(people.emailOf(account), People.PASSWORD)) {
            concierge.page().addInitScript(LISTEN);
            concierge.page().clock().install();
            concierge.open("/interventions/nouvelle?habitant=" + visits.resident(account, ConsentPurpose.KEEP_CARD));
            concierge.doTheMainThing();
            Locator bar = concierge.page().locator("[data-lone]");
            Locator alarm = bar.locator("[role=alert]");
            assertThat(bar).isVisible();
            assertThat(alarm).hasCount(0);
            concierge.page().locator("h1").click();
            concierge.loseNetwork();

            concierge.page().clock().fastForward("46:00");

            assertThat(alarm).containsText("L’heure prévue est passée. Tout va bien\u00a0? Dites-le ici.");
            assertThat((int) concierge.page().evaluate("() => heard.tones")).isPositive();
            assertThat((int) concierge.page().evaluate("() => heard.shakes")).isPositive();
            assertThat(bar.locator("a[href='tel:112']")).isVisible();

            concierge.tap("+ 30 min");
            assertThat(bar.locator("[data-lone-kept]")).containsText("la nouvelle heure est gardée sur cette tablette");
            assertThat(alarm).hasCount(0);
            concierge.tap("Je suis sorti·e");
            assertThat(bar.locator("[data-lone-kept]")).containsText("votre sortie est gardée sur cette tablette");

            concierge.findNetwork();
            assertThat(bar).hasCount(0);
        }
        assertThat(visits.count(
                        "select count(*)::int from lone_visit where account_id = ? and ending = 'OUT'"
                                + " and expected_end > started_at + interval '74 minutes'",
                        account.id().value()))
                .isEqualTo(1);
    }

    @Test
    void theAlarmCanBeHushedForFiveMinutes() {
        CurrentAccount account = people.another(Role.CONCIERGE);
        try (BrowserWindow concierge = browsers.tablet().signIn(people.emailOf(account), People.PASSWORD)) {
            concierge.page().clock().install();
            concierge.open("/interventions/nouvelle?habitant=" + visits.resident(account, ConsentPurpose.KEEP_CARD));
            concierge.doTheMainThing();
            Locator alarm = concierge.page().locator("[data-lone] [role=alert]");
            assertThat(concierge.page().locator("[data-lone]")).isVisible();
            concierge.page().clock().fastForward("46:00");

            concierge.tap("Taire l’alarme");
            concierge.page().clock().fastForward("04:00");
            assertThat(alarm).hasCount(0);

            concierge.page().clock().fastForward("02:00");
            assertThat(alarm).containsText("L’heure prévue est passée.");
        }
    }
}
