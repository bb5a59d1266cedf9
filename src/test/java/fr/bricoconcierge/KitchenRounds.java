package fr.bricoconcierge;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import fr.bricoconcierge.testing.BrowserWindow;

/** What a concierge does at the kitchen table for a household to reach Amelio. */
final class KitchenRounds {

    private final BrowserWindow tablet;
    private final Page page;
    private int homes;

    KitchenRounds(BrowserWindow tablet) {
        this.tablet = tablet;
        this.page = tablet.page();
    }

    /** From the end of a visit to the meeting, the papers ticked together. */
    void bookAtTheTable(String name) {
        open(name);
        page.locator("a[href*='/interventions/nouvelle']").first().click();
        page.locator("input[name=type][value=STANDARD]").check();
        page.locator("input[name=company]").first().check();
        tablet.doTheMainThing();
        page.waitForURL("**/interventions/*");
        tablet.open(tablet.path().replaceFirst("(/interventions/[0-9a-f-]{36}).*", "$1/cloture"));
        tablet.tap("Prendre rendez-vous maintenant, avec la personne");
        page.waitForURL("**/orientations/nouvelle**");
        tablet.choose("Elle accepte que le conseil reçoive ses coordonnées");
        page.locator(".slots .choice").first().click();
        page.locator("input[name=themes]").first().check();
        tablet.doTheMainThing();
        page.waitForURL("**/confirmation**");
        assertThat(page.locator("main")).containsText("Pièce d’identité");
    }

    /** No moment suits: the advisor will call. */
    void referWithoutMeeting(String name) {
        open(name);
        page.locator("a[href*='/orientations/nouvelle']").first().click();
        tablet.choose("Elle accepte que le conseil reçoive ses coordonnées");
        page.locator("input[name=themes]").first().check();
        Locator without = page.locator("details:has(input[name=organisation]) summary");
        if (without.count() > 0) {
            without.first().click();
            page.locator("label.choice:has(input[name=organisation])")
                    .filter(new Locator.FilterOptions().setHasText("AMELIO"))
                    .first()
                    .click();
        }
        tablet.tap("Orienter sans rendez-vous");
        page.waitForURL(url -> !url.contains("/orientations/nouvelle"));
    }

    void takeBackTheAgreement(String name) {
        tablet.open("/orientations/suivi").follow(name);
        page.locator("main a[href^='/habitants/']").first().click();
        Locator taking = page.locator("form[action$='/accords/SHARE_WITH_AMELIO/retrait'] button");
        if (!taking.first().isVisible()) {
            page.locator("details:has(form[action$='/accords/SHARE_WITH_AMELIO/retrait']) > summary")
                    .first()
                    .click();
        }
        taking.first().click();
        assertThat(page.locator(".toasts")).not().isEmpty();
    }

    /** Where an advisor reads of that household. */
    String pathOf(BrowserWindow advisor, String name) {
        advisor.open("/orientations").follow(name);
        return advisor.path();
    }

    private void open(String name) {
        tablet.open("/habitants/nouveau");
        page.locator("#firstName").fill(name);
        page.locator("#phone").fill("06 12 34 57 1" + ++homes);
        page.locator("#origin").selectOption(new SelectOption().setIndex(1));
        page.locator("input[type=checkbox][value=KEEP_CARD]").check();
        page.locator("input[type=radio][value=ORAL]").check();
        tablet.doTheMainThing();
        assertThat(page.locator("h1")).containsText(name);
    }
}
