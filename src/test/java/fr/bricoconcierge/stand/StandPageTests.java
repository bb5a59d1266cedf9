package fr.bricoconcierge.stand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@PageTest
class StandPageTests {

    private static final AtomicInteger DAYS = new AtomicInteger();

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient database;

    @Test
    void aSessionIsPlannedCountedAndClosed() {
        Visitor concierge = visitors.as(people.concierge());
        Screen session = plan(concierge, nextDay(), "09:00", "12:00");
        assertThat(session.text()).contains("La permanence est prévue.");

        Screen tapped = tap(session, TallyKind.CONVERSATION);
        assertThat(count(tapped, TallyKind.CONVERSATION)).isEqualTo("1");
        tapped = tap(tapped, TallyKind.CONVERSATION);
        assertThat(count(tapped, TallyKind.CONVERSATION)).isEqualTo("2");

        Screen incomplete = tapped.follow("Terminer la permanence")
                .form(session.path() + "/cloture")
                .with("remarks", "Beaucoup de questions")
                .submit();
        assertThat(incomplete.error("footfall")).isEqualTo("Dites s’il y avait du monde.");

        Screen closed = incomplete
                .form(session.path() + "/cloture")
                .with("footfall", Footfall.QUIET)
                .submit();
        assertThat(closed.text()).contains("Terminée", "Beaucoup de questions", "Calme");
        assertThat(closed.texts(".funnel tbody tr").get(1)).startsWith("Conversations 2 conversations");
    }

    @Test
    void aTapIsTakenBack() {
        Visitor concierge = visitors.as(people.concierge());
        Screen session = plan(concierge, nextDay(), "09:00", "12:00");
        Screen tapped = tap(session, TallyKind.FLYER);

        String undo = tapped.select(".toast form").attr("action");
        assertThat(count(concierge.post(undo), TallyKind.FLYER)).isEqualTo("0");
    }

    @Test
    void theSameTapLandsOnceHoweverOftenItIsSent() {
        Visitor concierge = visitors.as(people.concierge());
        Screen session = plan(concierge, nextDay(), "09:00", "12:00");
        String tap = UUID.randomUUID().toString();

        for (int i = 0; i < 3; i++) {
            concierge.post(session.path() + "/pointages", "tap", tap, "kind", "DETECTED");
        }

        assertThat(count(concierge.open(session.path()), TallyKind.DETECTED)).isEqualTo("1");
    }

    @Test
    void nobodyStandsInTwoPlacesAtOnce() {
        Visitor concierge = visitors.as(people.concierge());
        LocalDate day = nextDay();
        plan(concierge, day, "09:00", "12:00");

        Screen refused = plan(concierge, day, "11:00", "13:00");

        assertThat(refused.error("startsAt")).startsWith("Ce créneau est déjà pris");
        assertThat(refused.texts(".notice--watch").get(0))
                .contains("Sur l’agenda de Samira Benali", "Permanence", "9 h – 12 h", "Les prochains moments libres");
        assertThat(refused.form("/stands").value("endsAt")).startsWith("13:00");
        assertThat(plan(concierge, day, "12:00", "13:00").text()).contains("La permanence est prévue.");
    }

    @Test
    void aCancelledSessionFreesItsTeam() {
        Visitor concierge = visitors.as(people.concierge());
        LocalDate day = nextDay();
        Screen session = plan(concierge, day, "09:00", "12:00");

        Screen cancelled = session.form(session.path() + "/annulation").submit();

        assertThat(cancelled.text()).contains("La permanence est annulée.");
        assertThat(plan(concierge, day, "09:00", "12:00").text()).contains("La permanence est prévue.");
        assertThat(concierge.post(session.path() + "/annulation").status()).isEqualTo(409);
    }

    @Test
    void aDoubleClickPlansOneSession() {
        Visitor concierge = visitors.as(people.concierge());
        var form = filled(concierge, nextDay(), "09:00", "12:00");

        assertThat(form.submit().path()).isEqualTo(form.submit().path());
    }

    @Test
    void aDetectedCaseStartsWithItsOriginFilledIn() {
        Screen session = plan(visitors.as(people.concierge()), nextDay(), "09:00", "12:00");

        assertThat(session.select("a[href^=/habitants/nouveau]").attr("href"))
                .contains("origine=STAND_INSTALLED", "source=", "retour=/stands/");
    }

    @Test
    void theDatabaseKeepsEachSessionSomewhere() {
        Screen session = plan(visitors.as(people.concierge()), nextDay(), "09:00", "12:00");
        UUID id = UUID.fromString(session.path().replace("/stands/", ""));

        assertThatThrownBy(() -> database.sql("update stand_session set market_id = null where id = ?")
                        .param(id)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> database.sql("update stand_session set other_name = 'ailleurs' where id = ?")
                        .param(id)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void theListAndTheSessionCostFewStatements() {
        Visitor concierge = visitors.as(people.concierge());
        String path = plan(concierge, nextDay(), "09:00", "12:00").path();

        assertThat(statements.of(() -> concierge.open("/stands"))).hasSizeLessThanOrEqualTo(3);
        assertThat(statements.of(() -> concierge.open(path))).hasSizeLessThanOrEqualTo(3);
        assertThat(statements.of(() -> concierge.open(path + "/calme"))).hasSizeLessThanOrEqualTo(4);
    }

    private Screen plan(Visitor concierge, LocalDate day, String start, String end) {
        return filled(concierge, day, start, end).submit();
    }

    /** At a market of that day of the week. */
    private FilledForm filled(Visitor concierge, LocalDate day, String start, String end) {
        String name = "Marché " + UUID.randomUUID();
        addMarket(visitors.as(people.coordinator()), name, day);
        Screen page = concierge.open("/stands/nouveau");
        return page.form("/stands")
                .with(
                        "market",
                        page.select("select[name=market] option:contains(" + name + ")")
                                .val())
                .with("heldOn", day)
                .with("startsAt", start)
                .with("endsAt", end);
    }

    private static void addMarket(Visitor coordinator, String name, LocalDate day) {
        coordinator
                .open("/marches/nouveau")
                .form("/marches/nouveau")
                .with("name", name)
                .with("place", "Place de la Nouvelle Aventure")
                .with("commune", "Lille")
                .with("weekday", day.getDayOfWeek())
                .with("startsAt", "07:00")
                .with("endsAt", "14:00")
                .submit();
    }

    private static Screen tap(Screen session, TallyKind kind) {
        String tap =
                session.select("form:has(#plus-" + kind + ") input[name=tap]").val();
        return session.form(session.path() + "/pointages")
                .with("tap", tap)
                .with("kind", kind)
                .submit();
    }

    private static String count(Screen session, TallyKind kind) {
        return session.select("#plus-" + kind + " .counter__value").text();
    }

    /** A day of its own for each test: nobody can be in two places. */
    private static LocalDate nextDay() {
        LocalDate day = LocalDate.of(2031, 1, 6);
        for (int i = DAYS.incrementAndGet(); i > 0; i--) { // nobody works on weekends before their option is on
            day = day.plusDays(day.getDayOfWeek() == DayOfWeek.FRIDAY ? 3 : 1);
        }
        return day;
    }
}
