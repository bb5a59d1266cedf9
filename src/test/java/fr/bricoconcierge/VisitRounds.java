package fr.bricoconcierge;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import fr.bricoconcierge.testing.BrowserWindow;
import java.time.LocalDate;
import java.util.Base64;
import java.util.function.Consumer;

/** What a concierge does in four homes, on the tablet. */
final class VisitRounds {

    /** The smallest picture there is. */
    private static final byte[] RECEIPT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final BrowserWindow tablet;
    private final Page page;
    private int homes;

    VisitRounds(BrowserWindow tablet) {
        this.tablet = tablet;
        this.page = tablet.page();
    }

    void take(int bulbs) {
        tablet.open("/stock/prises").select("Article", "Ampoule LED");
        page.locator("#quantity").fill(String.valueOf(bulbs));
        tablet.doTheMainThing();
    }

    void kit(String name) {
        begin(name, "STANDARD");
        install("3");
        assertThat(page.locator("#equipements")).containsText("Kit posé");
        look("DAMP", "NONE");
        close();
    }

    void kitThatUncoversALeak(String name) {
        begin(name, "STANDARD");
        install("1");
        page.locator("#autre-theme").selectOption("LEAK");
        tablet.tap("Passer au conseil");
        describe("Le robinet de l’évier goutte", "OCCUPANT");
        answer("/danger", "false");
        answer("/professionnel", "false");
        answer("/reparation", "ABLE");
        page.locator("#sheet").selectOption(new SelectOption().setIndex(1));
        tablet.tap("Noter le mode d’emploi remis");
        assertThat(page.locator("#suite")).containsText("Montrer la fiche");
        page.locator("a.back").first().click();
        assertThat(page.locator("main")).containsText("Fuite d’eau");
        close();
    }

    void exceptionalRepair(String name, Consumer<String> meanwhile) {
        begin(name, "ADVICE");
        page.locator("#theme").selectOption("LIGHTING");
        describe("La prise du couloir est descellée", "OCCUPANT");
        answer("/danger", "false");
        answer("/professionnel", "false");
        answer("/reparation", "UNABLE");
        page.locator("#reason").fill("Ne peut pas se baisser");
        page.locator("#work").fill("Refixé la prise");
        page.locator("input[type=checkbox][name=withinLimits]").check();
        tablet.tap("Noter la réparation");
        buy("45", meanwhile);
        tablet.open("/interventions").follow(name);
        assertThat(page.locator("main")).containsText("Réparation exceptionnelle faite");
        close();
    }

    private void buy(String euros, Consumer<String> meanwhile) {
        page.locator("a[href*='/achats/nouveau']").first().click();
        page.locator("#lines").fill("Une boîte d’encastrement");
        page.locator("#category").selectOption(new SelectOption().setIndex(1));
        page.locator("#shop").fill("Quincaillerie du Centre");
        page.locator("#amount").fill(euros);
        page.locator("#why").fill("Elle n’a pas de quoi la remplacer.");
        page.locator("input[name=when][value=ASK]").check();
        page.locator("input[name=paidBy]").first().check();
        tablet.doTheMainThing();
        page.locator("a[href*='/fonds/achats/']").first().click();
        assertThat(page.locator("main")).containsText("En attente d’accord");
        meanwhile.accept(tablet.path());
        assertThat(page.locator("main")).containsText("Accordé, à payer");
        page.locator("#receipt").setInputFiles(new FilePayload("ticket.png", "image/png", RECEIPT));
        tablet.doTheMainThing();
        assertThat(page.locator("main")).not().containsText("à payer");
    }

    void brokenWindow(String name) {
        begin(name, "EMERGENCY");
        page.locator("input[name=danger][value=OPENING]").check();
        page.locator("#dangerFor").fill("Deux enfants");
        page.locator("#dangerWhat").fill("Vitre cassée, du verre et du froid");
        tablet.tap("Enregistrer le danger");
        page.locator("#work").fill("Verre ôté, panneau vissé");
        page.locator("input[name=toldTemporary]").check();
        page.locator("#revisitOn").fill(LocalDate.now().plusDays(3).toString());
        tablet.tap("Enregistrer la mise en sécurité");
        page.locator("input[name=entries]").first().check();
        tablet.tap("Noter les adresses remises");
        close();
    }

    void seeTheWindowAgain(String name) {
        tablet.open("/interventions").follow(name);
        page.locator("a[href*='/visites-de-suivi/nouvelle']").first().click();
        tablet.doTheMainThing();
        page.locator("input[name=outcome][value=SEEN]").check();
        page.locator("input[name=holds][value=MENDED]").check();
        page.locator("#seen").fill("Le vitrier est passé");
        page.locator("input[name=nextStep][value=NOTHING]").check();
        tablet.doTheMainThing();
        assertThat(page.locator("main")).containsText("Réparé pour de bon");
    }

    private void begin(String name, String type) {
        tablet.open("/habitants/nouveau");
        page.locator("#firstName").fill(name);
        page.locator("#phone").fill("06 12 34 56 7" + ++homes);
        page.locator("#origin").selectOption(new SelectOption().setIndex(1));
        page.locator("input[type=checkbox][value=KEEP_CARD]").check();
        page.locator("input[type=radio][value=ORAL]").check();
        tablet.doTheMainThing();
        page.locator("a[href*='/interventions/nouvelle']").first().click();
        page.locator("input[name=type][value=" + type + "]").check();
        page.locator("input[name=company]").first().check();
        tablet.doTheMainThing();
        page.locator("a[href*='/parties/']").first().click();
    }

    private void install(String quantity) {
        page.locator("#item").selectOption(new SelectOption().setValue(option("#item", "Ampoule LED")));
        page.locator("#room").selectOption(new SelectOption().setIndex(1));
        page.locator("#quantity").fill(quantity);
        tablet.tap("Noter cet équipement");
        assertThat(page.locator("#equipements")).containsText(quantity + " × Ampoule LED");
    }

    private String option(String list, String label) {
        Locator option = page.locator(list + " option")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first();
        return option.getAttribute("value");
    }

    private void look(String theme, String level) {
        page.locator("input[name='levels[" + theme + "]'][value=" + level + "]").check();
        assertThat(page.locator("#regarder [data-saved]")).containsText("Enregistré à");
    }

    private void describe(String problem, String responsible) {
        page.locator("#description").fill(problem);
        page.locator("input[name=responsible][value=" + responsible + "]").check();
        tablet.tap("Enregistrer le problème");
    }

    private void answer(String question, String answer) {
        page.locator("main section form[action$='" + question + "'] button[value=" + answer + "]")
                .first()
                .click();
    }

    /** From a part or from the visit to its end; what the report says already is ticked by itself. */
    private void close() {
        if (page.url().contains("/parties/")) {
            page.locator("a.back").first().click();
        }
        tablet.doTheMainThing();
        if (page.locator(".told").count() == 0) {
            page.locator("input[name=advances]").first().check();
        }
        page.locator("input[name=habits]").first().check();
        page.locator("input[name=amelio][value=TO_THINK_OVER]").check();
        page.locator("input[name=nextStep][value=NOTHING]").check();
        page.locator("input[name=howItWent]").first().check();
        page.locator("#minutes").fill("40");
        tablet.doTheMainThing();
        assertThat(page.locator("main")).not().containsText("Clore l’intervention");
    }
}
