package fr.bricoconcierge;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.chasing.ChaseRound;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.testing.BrowserTest;
import fr.bricoconcierge.testing.BrowserWindow;
import fr.bricoconcierge.testing.Browsers;
import fr.bricoconcierge.testing.People;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;

/**
 * Four households referred to Amelio: one from the kitchen table to an open file, one refused with its reason, one that
 * nobody answers, one that takes its agreement back. Lists, pages and figures of all sides agree.
 */
@DirtiesContext(classMode = ClassMode.BEFORE_CLASS)
@BrowserTest
class FourReferralsTests {

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    ChaseRound chasing;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Test
    void everySideKnowsWhatBecameOfThem() {
        try (BrowserWindow tablet = signIn(browsers.tablet(), people.concierge());
                BrowserWindow advisor = signIn(browsers.desktop(), people.advisor());
                BrowserWindow desk = signIn(browsers.desktop(), people.coordinator())) {
            try {
                walk(tablet, advisor, desk);
            } catch (RuntimeException | Error failure) {
                tablet.picture("four-referrals-tablet");
                advisor.picture("four-referrals-advisor");
                desk.picture("four-referrals-desk");
                throw failure;
            }
        }
    }

    private void walk(BrowserWindow tablet, BrowserWindow advisor, BrowserWindow desk) {
        offerAMeeting(advisor);
        var kitchen = new KitchenRounds(tablet);
        kitchen.bookAtTheTable("Aline");
        kitchen.referWithoutMeeting("Brahim");
        kitchen.referWithoutMeeting("Claudine");
        kitchen.referWithoutMeeting("Denise");

        openTheFile(advisor, "Aline");
        refuse(advisor, "Brahim");
        stayAway("Claudine");
        String denise = kitchen.pathOf(advisor, "Denise");
        kitchen.takeBackTheAgreement("Denise");
        String address = advisor.page().url().replaceFirst("(https?://[^/]+).*", "$1") + denise;
        assertThat(advisor.page().request().get(address).status())
                .as("at the very next request")
                .isEqualTo(404);
        advisor.open("/orientations");
        assertThat(advisor.page().locator("main")).not().containsText("Denise");

        theTeamKnows(tablet);
        theTeamKnows(desk);
        theFiguresAgree(desk);
    }

    private BrowserWindow signIn(BrowserWindow window, CurrentAccount account) {
        return window.signIn(people.emailOf(account), People.PASSWORD);
    }

    private void offerAMeeting(BrowserWindow advisor) {
        Page page = advisor.page();
        advisor.open("/disponibilites/exceptions/nouvelle");
        page.locator("#day").fill(nextWorkingDay().toString());
        page.locator("#startsAt").fill("10:00");
        page.locator("#endsAt").fill("10:45");
        page.locator("#minutes").fill("45");
        advisor.choose("Par téléphone").doTheMainThing();
    }

    private static void openTheFile(BrowserWindow advisor, String name) {
        Page page = advisor.page();
        advisor.open("/orientations").follow(name);
        assertThat(page.locator("main")).containsText("Pièce d’identité");
        page.locator("a[href$='/etapes/rencontre']").first().click();
        advisor.doTheMainThing();
        page.locator("a[href$='/etapes/dossier']").first().click();
        page.locator("#fileNumber").fill("LIL-2026-014");
        page.locator("input[name=programme][value=AMELIO_PLUS]").check();
        advisor.doTheMainThing();
        assertThat(page.locator("main")).containsText("Dossier ouvert");
    }

    private static void refuse(BrowserWindow advisor, String name) {
        advisor.open("/orientations").follow(name);
        Page page = advisor.page();
        page.locator("a[href$='/reponse']").first().click();
        page.locator("input[name=reason][value=RECENT_HOME]").check();
        advisor.doTheMainThing();
        assertThat(page.locator("main")).containsText("Non éligible");
    }

    /** Forty days go by, and three times the organisation could have been reminded. */
    private void stayAway(String name) {
        database.sql(
                        "update referral_chase set transmitted_at = transmitted_at - interval '40 days' where referral_id ="
                                + " (select r.id from referral r join resident p on p.id = r.resident_id where p.first_name = ?)")
                .param(name)
                .update();
        Instant noon = nextWorkingDay().atTime(12, 0).atZone(Moment.PARIS).toInstant();
        for (int days : new int[] {0, 7, 14}) {
            chasing.go(noon.plus(days, ChronoUnit.DAYS));
        }
    }

    private static void theTeamKnows(BrowserWindow window) {
        window.open("/orientations/suivi");
        Page page = window.page();
        assertThat(row(page, "Aline")).containsText("Dossier ouvert");
        assertThat(row(page, "Claudine")).containsText("Silencieuse");
        window.follow("Brahim");
        assertThat(page.locator("main")).containsText("trop récent");
    }

    private static Locator row(Page page, String name) {
        return page.locator("main li, main tr")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
    }

    private static void theFiguresAgree(BrowserWindow desk) {
        Page page = desk.page();
        desk.open("/tableau-de-bord");
        assertThat(figure(page, "/tableau-de-bord/parcours/orientations")).hasText("4");
        assertThat(figure(page, "/tableau-de-bord/parcours/rencontres")).hasText("1");
        assertThat(figure(page, "/tableau-de-bord/parcours/dossiers")).hasText("1");
    }

    private static Locator figure(Page page, String address) {
        return page.locator("table a[href='" + address + "']").first();
    }

    private LocalDate nextWorkingDay() {
        LocalDate day = Moment.dateOf(clock.instant()).plusDays(1);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day;
    }
}
