package fr.bricoconcierge.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One person's browser; closing it fails the test if the page complained of anything. */
public final class BrowserWindow implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private boolean offline;

    BrowserWindow(String address, int width, int height, boolean touch) {
        context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(address)
                        .setLocale("fr-FR")
                        .setTimezoneId("Europe/Paris")
                        .setViewportSize(width, height)
                        .setHasTouch(touch));
        context.setDefaultTimeout(10_000);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !offline) {
                complaints.add(page.url() + " " + message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    public BrowserWindow signIn(String email, String password) {
        page.navigate("/connexion");
        page.getByLabel("Adresse de courriel").fill(email);
        page.getByLabel("Mot de passe").fill(password);
        tap("Se connecter");
        return this;
    }

    /** Pulls the plug; what the browser complains of from then on is meant. */
    public BrowserWindow loseNetwork() {
        offline = true;
        context.setOffline(true);
        return this;
    }

    /** And puts it back. */
    public BrowserWindow findNetwork() {
        context.setOffline(false);
        offline = false;
        return this;
    }

    public Page page() {
        return page;
    }

    public BrowserWindow open(String path) {
        page.navigate(path);
        return this;
    }

    /** Opens the page and answers how the server did. */
    public int statusOf(String path) {
        return page.navigate(path).status();
    }

    /** Fills the field of that label. */
    public BrowserWindow fill(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(false))
                .first()
                .fill(text);
        return this;
    }

    /** Ticks the answer of that label. */
    public BrowserWindow choose(String label) {
        page.locator("label", new Page.LocatorOptions().setHasText(label))
                .first()
                .click();
        return this;
    }

    public BrowserWindow select(String label, String option) {
        Locator list = page.getByLabel(label, new Page.GetByLabelOptions().setExact(false))
                .first();
        String wanted = list.locator("option").allTextContents().stream()
                .filter(text -> text.contains(option))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + option + " in " + label));
        list.selectOption(new SelectOption().setLabel(wanted.strip()));
        return this;
    }

    /** Presses the button that says so. */
    public BrowserWindow tap(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        return this;
    }

    /** Does the one main thing of the screen. */
    public BrowserWindow doTheMainThing() {
        page.locator(".main-action .button--main").last().click();
        return this;
    }

    /** Follows the link that says so. */
    public BrowserWindow follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        return this;
    }

    /** The path of the page shown, with its query. */
    public String path() {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    /** What axe finds wrong at that size, and whether the page scrolls sideways. */
    public List<String> faultsAt(int width, int height) {
        page.setViewportSize(width, height);
        // the whole page in view: what lies half under a fixed bar would seem too small to touch
        int whole = (int) page.evaluate("() => Math.max(document.documentElement.scrollHeight, innerHeight)");
        page.setViewportSize(width, Math.max(height, whole));
        List<String> faults = new ArrayList<>();
        new AxeBuilder(page)
                .setLegacyMode(true) // no frames to gather, so no second window for each look
                .options(everyRule())
                .analyze()
                .getViolations()
                .forEach(violation -> violation
                        .getNodes()
                        .forEach(node -> faults.add(
                                "%s at %d: %s %s".formatted(path(), width, violation.getId(), node.getTarget()))));
        int beyond = (int) page.evaluate("() => document.scrollingElement.scrollWidth - innerWidth");
        if (beyond > 0) {
            faults.add("%s at %d scrolls sideways by %d".formatted(path(), width, beyond));
        }
        return faults;
    }

    /** Leaves a picture of the page under {@code target}, for whoever asks why a test failed. */
    public void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "pictures", name + ".png")));
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("complaints of the browser").isEmpty();
    }

    /** Every rule, the stricter contrast in place of the plain one, and only what is wrong to carry back. */
    private static AxeRunOptions everyRule() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        options.setRules(Map.of(
                "color-contrast-enhanced", rule(true), "color-contrast", rule(false), "target-size", rule(true)));
        return options;
    }

    private static AxeRuleOptions rule(boolean enabled) {
        AxeRuleOptions rule = new AxeRuleOptions();
        rule.setEnabled(enabled);
        return rule;
    }
}
