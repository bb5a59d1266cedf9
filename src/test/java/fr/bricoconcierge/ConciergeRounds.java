package fr.bricoconcierge;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.testing.BrowserWindow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.regex.Pattern;

/** What a concierge does on the whole journey, from a tour to the end of a visit. */
final class ConciergeRounds {

    /** The smallest picture there is. */
    private static final byte[] RECEIPT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final BrowserWindow concierge;
    private final Page page;
    private final Clock clock;

    ConciergeRounds(BrowserWindow concierge, Clock clock) {
        this.concierge = concierge;
        this.page = concierge.page();
        this.clock = clock;
    }

    void planATour(String sector) {
        concierge.open("/tournees/nouvelle").follow(sector);
        page.locator("#heldOn")
                .fill(LocalDate.ofInstant(clock.instant(), Moment.PARIS).toString());
        page.locator("#second").selectOption(new SelectOption().setIndex(0));
        page.locator("#partner").fill("Maison de l’habitat durable");
        concierge.doTheMainThing();
        assertThat(page.locator(".doors > li[id]")).hasCount(2);
    }

    void knockAtAClosedDoor() {
        Locator door = page.locator(".doors > li[id]").first();
        door.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Personne"))
                .click();
        assertThat(door).containsText("avis");
        assertThat(page.locator("#compte")).containsText("1");
    }

    void openACardAndBookFromAnAnsweredDoor() {
        page.locator(".doors > li[id]")
                .nth(1)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Quelqu’un"))
                .click();
        concierge.choose("Courte");
        page.locator("button[name=outcome][value=APPOINTMENT]").click();
        page.locator("#firstName").fill("Odette");
        page.locator("#phone").fill("06 12 34 56 78");
        page.locator("input[type=checkbox][value=KEEP_CARD]").check();
        page.locator("input[type=radio][value=ORAL]").check();
        concierge.doTheMainThing();

        page.locator("input[name=reason]").first().check();
        page.locator("input[name=slot]").first().check();
        page.locator("input[name=expectedType][value=STANDARD]").check();
        page.locator("input[name=material]").first().check();
        concierge.doTheMainThing();
        assertThat(page.locator(".toasts")).containsText("rendez-vous");
        assertThat(page).hasURL(Pattern.compile(".*/tournees/.*"));
    }

    void visit() {
        concierge.open("/habitants").follow("Odette");
        page.locator("a[href*='/interventions/nouvelle']").first().click();
        page.locator("input[name=type][value=STANDARD]").check();
        page.locator("input[name=company]").first().check();
        concierge.doTheMainThing();
        page.locator("a[href*='/parties/']").first().click();
        install(1, "2");
        install(2, "1");
        assertThat(page.locator("#equipements")).containsText("Kit posé");
    }

    private void install(int item, String quantity) {
        page.locator("#item").selectOption(new SelectOption().setIndex(item));
        page.locator("#room").selectOption(new SelectOption().setIndex(1));
        page.locator("#quantity").fill(quantity);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Noter cet équipement"))
                .click();
    }

    void buyWhatIsMissing() {
        page.locator("a.back").first().click();
        page.locator("a[href*='/achats/nouveau']").first().click();
        page.locator("#lines").fill("Un joint de robinet");
        page.locator("#category").selectOption(new SelectOption().setIndex(1));
        page.locator("#shop").fill("Quincaillerie du Centre");
        page.locator("#amount").fill("12,50");
        page.locator("#why").fill("Le joint d’origine n’existe plus dans la caisse à outils.");
        page.locator("input[name=when]").first().check();
        page.locator("input[name=paidBy]").first().check();
        concierge.doTheMainThing();
        page.locator("a[href*='/fonds/achats/']").first().click();
        page.locator("#receipt").setInputFiles(new FilePayload("ticket.png", "image/png", RECEIPT));
        concierge.doTheMainThing();
        concierge.open("/interventions");
        concierge.follow("Odette");
        assertThat(page.locator("#achats")).containsText("12,50");
    }

    void closeWithAnAdvisorsAppointment() {
        concierge.doTheMainThing();
        concierge.doTheMainThing();
        assertThat(page.locator("[role=alert]").first()).isVisible();

        page.locator("input[name=habits]").first().check();
        page.locator("input[name=amelio][value=APPOINTMENT]").check();
        page.locator("input[name=slot]").first().check();
        page.locator("input[name=shareHow]").first().check();
        page.locator("input[name=nextStep][value=ADVISOR]").check();
        page.locator("input[name=howItWent]").first().check();
        page.locator("#minutes").fill("50");
        concierge.doTheMainThing();
        assertThat(page.locator("main")).containsText("En repartant");
    }
}
