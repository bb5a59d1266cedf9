package fr.bricoconcierge.onthespot;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.availability.AdvisorSlots;
import fr.bricoconcierge.availability.SlotPlace;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.BrowserTest;
import fr.bricoconcierge.testing.BrowserWindow;
import fr.bricoconcierge.testing.Browsers;
import fr.bricoconcierge.testing.People;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the last screen of a visit to a booked advisor in six taps at most, on the tablet and from the keyboard. */
@BrowserTest
@Import(Visits.class)
class SixTapsBrowserTests {

    private static final int MOST_TAPS = 6;

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    @Autowired
    AdvisorSlots slots;

    @Autowired
    ResidentCards cards;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    CurrentAccount account;
    ResidentId resident;

    @BeforeEach
    void meet() {
        account = people.another(Role.CONCIERGE);
        resident = visits.resident(account, ConsentPurpose.KEEP_CARD);
        Offers.one(slots, people.another(Role.ADVISOR), clock.instant(), SlotPlace.PLACE, "Maison de l’Habitat");
    }

    @Test
    void fromClosingToBookedTakesSixTapsAtMost() {
        try (BrowserWindow window = browsers.tablet()) {
            Page page = atTheClosing(window);
            page.evaluate("() => sessionStorage.setItem('taps', '0')");
            page.addInitScript("addEventListener('pointerdown', () => sessionStorage.setItem('taps',"
                    + " String(1 + Number(sessionStorage.getItem('taps')))), true)");
            page.reload();
            window.tap("Prendre rendez-vous maintenant, avec la personne");
            page.waitForURL("**/orientations/nouvelle**");
            window.choose("Elle accepte que le conseil reçoive ses coordonnées");
            page.locator(".slots .choice").first().click();
            window.doTheMainThing();
            page.waitForURL("**/confirmation**");
            assertThat(page.locator("h1").textContent()).isEqualTo("Votre rendez-vous");
            assertThat(Integer.parseInt((String) page.evaluate("() => sessionStorage.getItem('taps')")))
                    .isBetween(1, MOST_TAPS);
            assertThat(booked()).isTrue();
            assertThat(window.faultsAt(768, 1024)).isEmpty();
        }
    }

    @Test
    void onlyThePapersOfTheHomeShow() {
        try (BrowserWindow window = browsers.tablet()) {
            window.signIn(people.emailOf(account), People.PASSWORD).open("/orientations/nouvelle?habitant=" + resident);
            Page page = window.page();
            assertThat(page.getByText("Bail", new Page.GetByTextOptions().setExact(true))
                            .isVisible())
                    .isFalse();
            window.choose("Locataire du parc privé");
            assertThat(page.getByText("Bail", new Page.GetByTextOptions().setExact(true))
                            .isVisible())
                    .isTrue();
            assertThat(page.getByText("Coordonnées du syndic").isVisible()).isFalse();
            window.choose("Le logement est en copropriété");
            assertThat(page.getByText("Coordonnées du syndic").isVisible()).isTrue();
        }
    }

    @Test
    void everythingIsReachedFromTheKeyboard() {
        try (BrowserWindow window = browsers.tablet()) {
            Page page = atTheClosing(window);
            page.getByText("Prendre rendez-vous maintenant, avec la personne").focus();
            page.keyboard().press("Enter");
            page.waitForURL("**/orientations/nouvelle**");
            page.locator("[name=share][type=checkbox]").focus();
            page.keyboard().press("Space");
            page.locator("[name=slot]").first().focus();
            page.keyboard().press("Space");
            page.locator(".main-action .button--main").focus();
            page.keyboard().press("Enter");
            page.waitForURL("**/confirmation**");
            assertThat(booked()).isTrue();
        }
    }

    private Page atTheClosing(BrowserWindow window) {
        window.signIn(people.emailOf(account), People.PASSWORD).open("/interventions/nouvelle?habitant=" + resident);
        Page page = window.page();
        page.locator("label.choice", new Page.LocatorOptions().setHasText("tandard"))
                .first()
                .click();
        window.doTheMainThing();
        page.waitForURL("**/interventions/*");
        window.open(window.path().replaceFirst("(/interventions/[0-9a-f-]{36}).*", "$1/cloture"));
        return page;
    }

    private boolean booked() {
        return database.sql("select exists (select 1 from referral where resident_id = ? and state = 'BOOKED')")
                .param(resident.value())
                .query(Boolean.class)
                .single();
    }
}
