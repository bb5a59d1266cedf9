package fr.bricoconcierge.knock;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.addressfile.AddressImporting;
import fr.bricoconcierge.door.DoorKeeping;
import fr.bricoconcierge.door.SectorDoors;
import fr.bricoconcierge.notice.NoticePrinting;
import fr.bricoconcierge.sector.SectorPlanning;
import fr.bricoconcierge.shared.SectorId;
import fr.bricoconcierge.testing.BrowserTest;
import fr.bricoconcierge.testing.BrowserWindow;
import fr.bricoconcierge.testing.Browsers;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.tour.DoorChoice;
import fr.bricoconcierge.tour.TourId;
import fr.bricoconcierge.tour.TourPlan;
import fr.bricoconcierge.tour.TourPlanning;
import fr.bricoconcierge.tour.Walk;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tour screen in the stairwell: what a tap shows at once, what it moves, and what becomes of it. */
@BrowserTest
class TourBrowserTests {

    private static final String WHERE_ROWS_ARE =
            "() => [...document.querySelectorAll('.doors > li')].map(li => { const box = li.getBoundingClientRect();"
                    + " return [li.id, Math.round(box.top + scrollY), Math.round(box.left), Math.round(box.height)].join(' ') })";

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    AddressImporting importing;

    @Autowired
    SectorPlanning sectors;

    @Autowired
    SectorDoors sectorDoors;

    @Autowired
    DoorKeeping keeping;

    @Autowired
    TourPlanning planning;

    @Autowired
    NoticePrinting printing;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    CurrentAccount samira;
    CurrentAccount mathieu;
    Walk walk;

    @BeforeEach
    void hire() {
        samira = people.another(Role.CONCIERGE);
        mathieu = people.another(Role.CONCIERGE);
        walk = new Walk(importing, sectors, sectorDoors, keeping, database);
    }

    @Test
    void aTapIsShownAtOnceMovesNothingAndIsConfirmedAfter() {
        TourId tour = tour(sector());
        print(samira, 5);
        at(tour, page -> {
            holdTheNetwork(page);
            Locator door = door(page, 0);
            Object before = page.evaluate(WHERE_ROWS_ARE);
            button(door, "Personne").click();

            assertThat(door).containsText("Personne");
            assertThat(door).containsText("avis");
            assertThat(door).hasClass(Pattern.compile("doors__sending"));
            assertThat(count(page)).hasText("1");
            assertThat(page.evaluate(WHERE_ROWS_ARE)).isEqualTo(before);
            assertThat(knocks(tour)).isZero();

            letTheNetworkGo(page);
            assertThat(door).not().hasClass(Pattern.compile("doors__sending"));
            assertThat(door).containsText("enregistré");
            assertThat(page.evaluate(WHERE_ROWS_ARE)).isEqualTo(before);
            assertThat(knocks(tour)).isOne();

            button(door, "Annuler").click();
            assertThat(button(door, "Personne")).isVisible();
            assertThat(count(page)).hasText("0");
            assertThat(page.evaluate(WHERE_ROWS_ARE)).isEqualTo(before);
        });
    }

    @Test
    void withoutNetworkTapsWaitInOrderSayThatTheyAreToBeSentAndGoOnTrying() {
        TourId tour = tour(sector());
        at(tour, page -> {
            Object before = page.evaluate(WHERE_ROWS_ARE);
            cutTheNetwork(page);
            button(door(page, 0), "Personne").click();
            button(door(page, 1), "Personne").click();

            assertThat(door(page, 0)).containsText("À renvoyer");
            assertThat(page.locator("#envois")).containsText("2 gestes à renvoyer : pas de réseau.");
            assertThat(page.evaluate(WHERE_ROWS_ARE)).isEqualTo(before);
            assertThat(knocks(tour)).isZero();

            letTheNetworkGo(page);
            page.locator("#envois [data-again]").click();
            assertThat(door(page, 1)).containsText("enregistré");
            assertThat(page.locator("#envois")).isHidden();
            assertThat(knocks(tour)).isEqualTo(2);
        });
    }

    @Test
    void whatWaitedIsSentOnceWhenThePageIsOpenedAgain() {
        TourId tour = tour(sector());
        at(tour, page -> {
            cutTheNetwork(page);
            button(door(page, 0), "Personne").click();
            assertThat(page.locator("#envois")).isVisible();

            page.reload();
            assertThat(door(page, 0)).containsText("enregistré");
            assertThat(knocks(tour)).isOne();
        });
    }

    @Test
    void whatTheServerRefusesGoesBackAndIsSaid() {
        TourId tour = tour(sector());
        print(samira, 3);
        at(tour, page -> {
            String code = page.locator("#avis .code").textContent().replace("-", "");
            leaveElsewhere(code);
            Object before = page.evaluate(WHERE_ROWS_ARE);
            button(door(page, 0), "Personne").click();

            assertThat(page.locator("#envois")).containsText("est déjà noté à une porte");
            assertThat(button(door(page, 0), "Personne")).isVisible();
            assertThat(count(page)).hasText("0");
            assertThat(page.evaluate(WHERE_ROWS_ARE)).isEqualTo(before);
        });
    }

    @Test
    void threeTapsGoFromAnAnsweredDoorToASavedContact() {
        TourId tour = tour(sector());
        at(tour, page -> {
            door(page, 0).getByText("Quelqu’un").click(); // one
            page.locator("button[name=outcome][value=CONTACT]").click(); // two
            page.locator("#firstName").fill("Odette");
            page.locator(".main-action .button--main").click(); // three

            assertThat(page).hasURL(Pattern.compile(".*/tournees/" + tour + "#porte-.*"));
            assertThat(door(page, 0)).containsText("Contact pris");
            assertThat(database.sql("select count(*) from resident where first_name = 'Odette'")
                            .query(Integer.class)
                            .single())
                    .isPositive();
        });
    }

    @Test
    void fortyDoorsTwoTabletsAndEveryFigureTheSame() {
        SectorId sector = sector();
        TourId tour = tour(sector);
        print(samira, 40);
        print(mathieu, 30);
        CurrentAccount nadege = people.coordinator();
        try (BrowserWindow one = signIn(browsers.tablet(), samira);
                BrowserWindow two = signIn(browsers.tablet(), mathieu);
                BrowserWindow desk = signIn(browsers.desktop(), nadege)) {
            int dashboard = doorsOnTheDashboard(desk);
            Page first = one.open("/tournees/" + tour).page();
            Page second = two.open("/tournees/" + tour).page();
            assertThat(first.locator(".doors > li")).hasCount(40);

            // each taps at one end of the street, and sees the other one within seconds
            for (int i = 0; i < 6; i++) {
                button(door(first, i), "Personne").click();
                button(door(second, 27 - i), "Personne").click();
            }
            assertThat(count(first)).hasText("12", soon());
            assertThat(count(second)).hasText("12", soon());

            // the same door twice: one door, two knocks
            holdTheNetwork(first);
            button(door(first, 6), "Personne").click();
            button(door(second, 6), "Personne").click();
            assertThat(door(second, 6)).containsText("enregistré");
            letTheNetworkGo(first);
            assertThat(door(first, 6)).containsText("2 passages");
            assertThat(count(first)).hasText("13");

            // a landing in one gesture, taken back as one, and the building
            Object before = first.evaluate(WHERE_ROWS_ARE);
            first.getByText("Personne au reste du palier").nth(1).click();
            assertThat(count(first)).hasText("16");
            first.getByText("Annuler pour les 3").click();
            assertThat(count(first)).hasText("13");
            assertThat(first.getByText("Personne au reste du palier")).hasCount(4);
            first.getByText("Personne au reste de l’immeuble").click();
            assertThat(count(first)).hasText("25");
            assertThat(first.evaluate(WHERE_ROWS_ARE)).isEqualTo(before);
            assertThat(first.locator("#envois")).isHidden();

            first.reload();
            assertThat(count(first)).hasText("25");
            assertThat(first.getByText("Annuler pour les 12")).isVisible();

            answer(first, 7, "REFUSED");
            answer(first, 8, "FLYER_ONLY");
            for (int i = 9; i < 22; i++) {
                button(door(first, i), "Personne").click();
            }
            assertThat(first.locator("#fin")).containsText("Toutes les portes sont faites");
            assertThat(second.locator("#fin")).containsText("Toutes les portes sont faites", soonToContain());

            first.reload();
            assertThat(first.locator("main")).containsText("Terminée");
            assertThat(stage(first, "Portes frappées")).containsText("40");
            assertThat(stage(first, "Portes qui ont répondu")).containsText("2");
            desk.open("/secteurs/" + sector);
            assertThat(figures(desk.page().locator(".stat dd .figure, .stat dd").allTextContents()))
                    .contains(40, 2, 39);
            assertThat(doorsOnTheDashboard(desk) - dashboard).isEqualTo(40);
        }
    }

    private void answer(Page page, int place, String outcome) {
        door(page, place).getByText("Quelqu’un").click();
        page.locator("button[name=outcome][value=" + outcome + "]").click();
        assertThat(page.locator("#compte")).isVisible();
    }

    /** 28 houses on the way, and a building of four landings of three doors: 40 doors. */
    private SectorId sector() {
        String[] numbers =
                IntStream.rangeClosed(1, 29).mapToObj(String::valueOf).toArray(String[]::new);
        SectorId sector = walk.sector(samira.id(), numbers);
        walk.building(walk.door(sector, 2), 3, 3);
        return sector;
    }

    private TourId tour(SectorId sector) {
        Instant start = clock.instant();
        var choice = DoorChoice.streets(List.of(walk.street(sector)));
        return planning.plan(
                UUID.randomUUID(),
                new TourPlan(sector, start, start.plus(Duration.ofHours(2)), samira.id(), mathieu.id(), null, choice));
    }

    private void print(CurrentAccount holder, int count) {
        printing.printBatch(
                UUID.randomUUID(), holder.id(), count, people.coordinator().id());
    }

    private void at(TourId tour, Consumer<Page> story) {
        try (BrowserWindow window = signIn(browsers.tablet(), samira)) {
            try {
                story.accept(window.open("/tournees/" + tour).page());
            } catch (RuntimeException | Error failure) {
                window.picture("tour");
                throw failure;
            }
        }
    }

    private BrowserWindow signIn(BrowserWindow window, CurrentAccount account) {
        return window.signIn(people.emailOf(account), People.PASSWORD);
    }

    private int knocks(TourId tour) {
        return database.sql("select knocks from tour_count where tour_id = ?")
                .param(tour.value())
                .query(Integer.class)
                .single();
    }

    /** Somebody else notes that notice, at a door of another tour. */
    private void leaveElsewhere(String code) {
        database.sql("update passage_notice set state = 'LEFT', door_id = (select id from door limit 1), knock_id = ?,"
                        + " tour_id = ?, left_at = ?, left_by = ? where code = ?")
                .params(UUID.randomUUID(), UUID.randomUUID(), java.sql.Timestamp.from(clock.instant()))
                .params(mathieu.id().value(), code)
                .update();
    }

    private static Locator door(Page page, int place) {
        return page.locator(".doors:not(.doors--landing) > li").nth(place);
    }

    private static Locator button(Locator door, String word) {
        return door.locator("button:has-text('" + word + "')");
    }

    private static Locator count(Page page) {
        return page.locator("[data-figure=knocked]");
    }

    private static Locator stage(Page page, String name) {
        return page.locator("tr:has-text('" + name + "')");
    }

    private static LocatorAssertions.HasTextOptions soon() {
        return new LocatorAssertions.HasTextOptions().setTimeout(15_000);
    }

    private static LocatorAssertions.ContainsTextOptions soonToContain() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(15_000);
    }

    private static void holdTheNetwork(Page page) {
        page.evaluate("() => { window.real ??= window.fetch; let go; const gate = new Promise(done => go = done);"
                + " window.letGo = go; window.fetch = async (...all) => { await gate; return window.real(...all) } }");
    }

    private static void cutTheNetwork(Page page) {
        page.evaluate("() => { window.real ??= window.fetch;"
                + " window.fetch = async () => { throw new TypeError('no network') } }");
    }

    private static void letTheNetworkGo(Page page) {
        page.evaluate("() => { window.fetch = window.real; window.letGo?.() }");
    }

    private int doorsOnTheDashboard(BrowserWindow desk) {
        desk.open("/tableau-de-bord");
        String figure = desk.page().locator(".target .figure").first().textContent();
        return Integer.parseInt(figure.replaceAll("\\D", ""));
    }

    private static List<Integer> figures(List<String> texts) {
        return texts.stream()
                .map(text -> text.replaceAll("[\\s\\u00a0\\u202f]", "").replaceAll("^(\\d+).*", "$1"))
                .filter(text -> text.matches("\\d+"))
                .map(Integer::valueOf)
                .toList();
    }
}
