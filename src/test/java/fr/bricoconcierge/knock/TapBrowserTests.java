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
import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.notice.NoticePrinting;
import fr.bricoconcierge.testing.BrowserTest;
import fr.bricoconcierge.testing.BrowserWindow;
import fr.bricoconcierge.testing.Browsers;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.tour.Pair;
import fr.bricoconcierge.tour.TourId;
import fr.bricoconcierge.tour.TourPlanning;
import fr.bricoconcierge.tour.Walk;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A tap in the stairwell: what it shows at once, what it moves, and what becomes of it without a network. */
@BrowserTest
class TapBrowserTests {

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

    @Autowired
    Clock clock;

    Walk walk;
    Pair pair;

    @BeforeEach
    void hire() {
        walk = application.createBean(Walk.class); // imported, it would start one more application
        pair = new Pair(people, walk, planning, printing, database);
    }

    @Test
    void aTapIsShownAtOnceMovesNothingAndIsConfirmedAfter() {
        TourId tour = tour();
        pair.print(5);
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
            assertThat(pair.knocks(tour)).isZero();

            letTheNetworkGo(page);
            assertThat(door).not().hasClass(Pattern.compile("doors__sending"));
            assertThat(door).containsText("enregistré");
            assertThat(page.evaluate(WHERE_ROWS_ARE)).isEqualTo(before);
            assertThat(pair.knocks(tour)).isOne();

            button(door, "Annuler").click();
            assertThat(button(door, "Personne")).isVisible();
            assertThat(count(page)).hasText("0");
            assertThat(page.evaluate(WHERE_ROWS_ARE)).isEqualTo(before);
        });
    }

    @Test
    void withoutNetworkTapsWaitInOrderSayThatTheyAreToBeSentAndGoOnTrying() {
        TourId tour = tour();
        at(tour, page -> {
            Object before = page.evaluate(WHERE_ROWS_ARE);
            cutTheNetwork(page);
            button(door(page, 0), "Personne").click();
            button(door(page, 1), "Personne").click();

            assertThat(door(page, 0)).containsText("À renvoyer");
            assertThat(page.locator("#envois")).containsText("2 gestes à renvoyer : pas de réseau.");
            assertThat(page.evaluate(WHERE_ROWS_ARE)).isEqualTo(before);
            assertThat(pair.knocks(tour)).isZero();

            letTheNetworkGo(page);
            page.locator("#envois [data-again]").click();
            assertThat(door(page, 1)).containsText("enregistré");
            assertThat(page.locator("#envois")).isHidden();
            assertThat(pair.knocks(tour)).isEqualTo(2);
        });
    }

    @Test
    void whatWaitedIsSentOnceWhenThePageIsOpenedAgain() {
        TourId tour = tour();
        at(tour, page -> {
            cutTheNetwork(page);
            button(door(page, 0), "Personne").click();
            assertThat(page.locator("#envois")).isVisible();

            page.reload();
            assertThat(door(page, 0)).containsText("enregistré");
            assertThat(pair.knocks(tour)).isOne();
        });
    }

    @Test
    void whatStillWaitsWhenThePageIsOpenedAgainStandsThereAndCannotBeTappedTwice() {
        TourId tour = tour();
        at(tour, page -> {
            cutTheNetwork(page);
            page.addInitScript(
                    "window.real = window.fetch; window.fetch = async () => { throw new TypeError('no network') }");
            button(door(page, 0), "Personne").click();
            assertThat(door(page, 0)).containsText("À renvoyer");

            page.reload();
            assertThat(door(page, 0)).containsText("À renvoyer");
            assertThat(count(page)).hasText("1");
            assertThat(button(door(page, 0), "Personne")).hasCount(0);
            assertThat(door(page, 0).getByText("Quelqu’un")).hasCount(0);
            assertThat(button(door(page, 1), "Personne")).isVisible();

            letTheNetworkGo(page);
            page.locator("#envois [data-again]").click();
            assertThat(door(page, 0)).containsText("enregistré");
            assertThat(pair.knocks(tour)).isOne();
        });
    }

    @Test
    void whatTheServerRefusesGoesBackAndIsSaid() {
        TourId tour = tour();
        pair.print(3);
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
        TourId tour = tour();
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

    private TourId tour() {
        return pair.tour(fortyDoors(walk, pair.samira().id()), 0);
    }

    private void at(TourId tour, Consumer<Page> story) {
        try (BrowserWindow window = signIn(browsers.tablet(), pair.samira())) {
            try {
                story.accept(window.open("/tournees/" + tour).page());
            } catch (RuntimeException | Error failure) {
                window.picture("tap");
                throw failure;
            }
        }
    }

    private BrowserWindow signIn(BrowserWindow window, CurrentAccount account) {
        return window.signIn(people.emailOf(account), People.PASSWORD);
    }

    /** Somebody else notes that notice, at a door of another tour. */
    private void leaveElsewhere(String code) {
        database.sql("update passage_notice set state = 'LEFT', door_id = (select id from door limit 1), knock_id = ?,"
                        + " tour_id = ?, left_at = ?, left_by = ? where code = ?")
                .params(UUID.randomUUID(), UUID.randomUUID(), Timestamp.from(clock.instant()))
                .params(pair.mathieu().id().value(), code)
                .update();
    }
}
