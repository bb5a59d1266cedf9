package fr.bricoconcierge.knock;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.SectorId;
import fr.bricoconcierge.tour.Walk;
import java.util.stream.IntStream;

/** The screen of a tour in a browser: its doors, its figures, and the network behind it. */
final class TourOnTablet {

    /** Every row with its place, to see that nothing moved. */
    static final String WHERE_ROWS_ARE =
            "() => [...document.querySelectorAll('.doors > li')].map(li => { const box = li.getBoundingClientRect();"
                    + " return [li.id, Math.round(box.top + scrollY), Math.round(box.left), Math.round(box.height)].join(' ') })";

    private TourOnTablet() {}

    /** 28 houses on the way, and a building of four landings of three doors: 40 doors. */
    static SectorId fortyDoors(Walk walk, AccountId by) {
        String[] numbers =
                IntStream.rangeClosed(1, 29).mapToObj(String::valueOf).toArray(String[]::new);
        SectorId sector = walk.sector(by, numbers);
        walk.building(walk.door(sector, 2), 3, 3);
        return sector;
    }

    static Locator door(Page page, int place) {
        return page.locator(".doors:not(.doors--landing) > li").nth(place);
    }

    static Locator button(Locator door, String word) {
        return door.locator("button:has-text('" + word + "')");
    }

    static Locator count(Page page) {
        return page.locator("[data-figure=knocked]");
    }

    static void holdTheNetwork(Page page) {
        page.evaluate("() => { window.real ??= window.fetch; let go; const gate = new Promise(done => go = done);"
                + " window.letGo = go; window.fetch = async (...all) => { await gate; return window.real(...all) } }");
    }

    static void cutTheNetwork(Page page) {
        page.evaluate("() => { window.real ??= window.fetch;"
                + " window.fetch = async () => { throw new TypeError('no network') } }");
    }

    static void letTheNetworkGo(Page page) {
        page.evaluate("() => { window.fetch = window.real; window.letGo?.() }");
    }
}
