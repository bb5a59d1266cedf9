package fr.bricoconcierge.knock;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.bricoconcierge.knock.TourOnTablet.WHERE_ROWS_ARE;
import static fr.bricoconcierge.knock.TourOnTablet.button;
import static fr.bricoconcierge.knock.TourOnTablet.count;
import static fr.bricoconcierge.knock.TourOnTablet.cutTheNetwork;
import static fr.bricoconcierge.knock.TourOnTablet.door;
import static fr.bricoconcierge.knock.TourOnTablet.fortyDoors;
import static fr.bricoconcierge.knock.TourOnTablet.holdTheNetwork;
import static fr.bricoconcierge.knock.TourOnTablet.letTheNetworkGo;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.bricoconcierge.notice.NoticePrinting;
import fr.bricoconcierge.testing.BrowserTest;
import fr.bricoconcierge.testing.BrowserWindow;
import fr.bricoconcierge.testing.Browsers;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.tour.Pair;
import fr.bricoconcierge.tour.TourId;
import fr.bricoconcierge.tour.TourPlanning;
import fr.bricoconcierge.tour.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The screen of a tour without a finger: Tab, Enter, Space. */
@BrowserTest
class KeyboardBrowserTests {

    /** Where the focus is, in page and in window, and whether something else lies over it. */
    private static final String FOCUS = """
            () => { const at = document.activeElement, box = at.getClientRects()[0];
            const over = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height, 44) / 2);
            const main = document.querySelector('#contenu').contains(at);
            const seen = at.matches(':focus-visible') && (over === at || at.contains(over) || over?.contains(at));
            const sticky = at.closest('.tour-top') !== null;
            const part = at.closest('.doors--landing > li'), unit = part?.getBoundingClientRect() ?? box;
            return { main, sticky, seen, part: part?.id ?? '', own: box.left + (box.top + scrollY) * 10000,
                     top: unit.top + scrollY, left: unit.left, bottom: unit.bottom + scrollY,
                     what: at.tagName + ' ' + at.textContent.trim().replace(/\\s+/g, ' ') } }""";

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    AutowireCapableBeanFactory application;

    @Autowired
    TourPlanning planning;

    @Autowired
    NoticePrinting printing;

    @Autowired
    JdbcClient database;

    Pair pair;
    TourId tour;

    @BeforeEach
    void hire() {
        Walk walk = application.createBean(Walk.class); // imported, it would start one more application
        pair = new Pair(people, walk, planning, printing, database);
        tour = pair.tour(fortyDoors(walk, pair.samira().id()), 0);
        pair.print(3);
    }

    @Test
    void tabGoesAsTheEyeDoesDownAndUpAndTheFocusIsNeverUnderABar() {
        at(page -> {
            for (int[] size : new int[][] {{768, 1024}, {1024, 768}, {360, 740}, {1280, 800}}) {
                page.setViewportSize(size[0], size[1]);
                page.reload();
                List<Map<String, Object>> down = walk(page, "Tab");
                List<Map<String, Object>> up = walk(page, "Shift+Tab");

                assertThat(down).hasSizeGreaterThan(100).hasSizeBetween(up.size() - 2, up.size() + 2);
                assertThat(down).allMatch(step -> (boolean) step.get("seen"), size[0] + " down: seen");
                assertThat(up).allMatch(step -> (boolean) step.get("seen"), size[0] + " up: seen");
                assertThat(outOfOrder(down)).as("order at " + size[0]).isEmpty();
            }
        });
    }

    @Test
    void enterAndSpaceRecordAndTheFocusStaysAtTheDoorWhateverComesBack() {
        at(page -> {
            Object before = page.evaluate(WHERE_ROWS_ARE);
            button(door(page, 0), "Personne").focus();
            holdTheNetwork(page);
            page.keyboard().press("Enter");
            assertThat(focused(page)).containsText("avis");
            page.keyboard().press("Tab");
            assertThat(focused(page)).containsText("Annuler");
            letTheNetworkGo(page);
            assertThat(door(page, 0)).containsText("enregistré");
            assertThat(focused(page)).containsText("Annuler, 1 rue du Clos");

            page.keyboard().press("Space");
            assertThat(count(page)).hasText("0");
            assertThat(focused(page)).containsText("Personne, 1 rue du Clos");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator("#titre-quelquun")).isFocused();
            page.locator("button[name=outcome][value=REFUSED]").focus();
            page.keyboard().press("Space");
            assertThat(door(page, 0)).containsText("enregistré");
            assertThat(page.locator("#" + door(page, 0).getAttribute("id") + " :focus"))
                    .hasCount(1);
            assertThat(page.evaluate(WHERE_ROWS_ARE)).isEqualTo(before);
        });
    }

    @Test
    void theRestOfALandingAndAnotherNoticeAreWithinTheKeyboard() {
        at(page -> {
            page.locator("[data-tap=rest]").nth(1).focus();
            page.keyboard().press("Enter");
            assertThat(count(page)).hasText("3");
            assertThat(page.getByText("Annuler pour les 3")).isVisible();
            assertThat(focused(page)).containsText("Annuler pour les 3");

            page.locator("#avis button").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("#titre-autre-avis")).isFocused();
            page.keyboard().press("Escape");
            assertThat(page.locator("#avis button")).isFocused();

            cutTheNetwork(page);
            button(door(page, 20), "Personne").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("#envois")).isVisible();
            assertThat(walk(page, "Tab")).allMatch(step -> (boolean) step.get("seen"));
        });
    }

    private static Locator focused(Page page) {
        return page.locator(":focus");
    }

    /** From the top of the page to its end, or back. */
    private static List<Map<String, Object>> walk(Page page, String key) {
        List<Map<String, Object>> steps = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            page.keyboard().press(key);
            Map<String, Object> step = step(page);
            if ((boolean) step.get("main")) {
                steps.add(step);
            } else if (!steps.isEmpty()) {
                break;
            }
        }
        return steps;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> step(Page page) {
        return (Map<String, Object>) page.evaluate(FOCUS);
    }

    /** What comes after something that lies below it, or to its right on the same line; a door on a landing is one thing. */
    private static List<String> outOfOrder(List<Map<String, Object>> steps) {
        List<String> wrong = new ArrayList<>();
        for (int i = 1; i < steps.size(); i++) {
            Map<String, Object> one = steps.get(i - 1);
            Map<String, Object> next = steps.get(i);
            boolean sticky = (boolean) one.get("sticky") || (boolean) next.get("sticky");
            boolean above = number(next, "bottom") <= number(one, "top");
            boolean before = number(next, "top") < number(one, "bottom")
                    && number(one, "top") < number(next, "bottom")
                    && number(next, "left") < number(one, "left");
            boolean same = !one.get("part").equals("") && one.get("part").equals(next.get("part"));
            if (!sticky && (same ? number(next, "own") < number(one, "own") : above || before)) {
                wrong.add(one.get("what") + " then " + next.get("what"));
            }
        }
        return wrong;
    }

    private static double number(Map<String, Object> step, String name) {
        return ((Number) step.get(name)).doubleValue();
    }

    private void at(Consumer<Page> story) {
        try (BrowserWindow window = browsers.tablet().signIn(people.emailOf(pair.samira()), People.PASSWORD)) {
            try {
                story.accept(window.open("/tournees/" + tour).page());
            } catch (RuntimeException | Error failure) {
                window.picture("keyboard");
                throw failure;
            }
        }
    }
}
