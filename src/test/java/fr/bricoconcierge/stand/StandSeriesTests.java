package fr.bricoconcierge.stand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.market.ClosureForm;
import fr.bricoconcierge.market.MarketCalendar;
import fr.bricoconcierge.market.MarketForm;
import fr.bricoconcierge.market.MarketId;
import fr.bricoconcierge.market.MarketKind;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** « Chaque mardi à Wazemmes à partir du 3 mars », in the spring of 2032. */
@PageTest
class StandSeriesTests {

    private static final LocalDate FIRST = LocalDate.of(2032, 3, 2); // a Tuesday

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    MarketCalendar calendar;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient database;

    CurrentAccount holder;
    Visitor concierge;

    @BeforeEach
    void signIn() {
        holder = people.another(Role.CONCIERGE);
        concierge = visitors.as(holder);
    }

    @Test
    void everyDayOfTheMarketIsPlannedFromTheFirstOnThatManyTimes() {
        Screen series =
                series(market(DayOfWeek.TUESDAY, 1, null)).with("times", 3).submit();

        assertThat(series.text()).contains("La série est prévue.", "Permanences de la série (3)");
        assertThat(series.texts("[aria-labelledby=prevues] .row__when"))
                .containsExactly(
                        "mardi 2 mars 2032, 9 h 00", "mardi 9 mars 2032, 9 h 00", "mardi 16 mars 2032, 9 h 00");
    }

    @Test
    void aMarketOfEverySecondWeekIsFollowedInItsOwnWeeks() {
        MarketId market = market(DayOfWeek.TUESDAY, 2, LocalDate.of(2032, 2, 24));

        Screen series = series(market).with("untilOn", "2032-04-06").submit();

        assertThat(series.texts("[aria-labelledby=prevues] .row__when"))
                .containsExactly(
                        "mardi 9 mars 2032, 9 h 00", "mardi 23 mars 2032, 9 h 00", "mardi 6 avril 2032, 9 h 00");
    }

    @Test
    void closedDaysAndTakenOnesAreNamedAndTheOthersPlanned() {
        MarketId market = market(DayOfWeek.TUESDAY, 1, null);
        calendar.close(market, ClosureForm.on(FIRST.plusWeeks(1), "travaux sur la place"));
        plan(market(DayOfWeek.TUESDAY, 1, null), FIRST.plusWeeks(2));

        Screen series = series(market).with("untilOn", FIRST.plusWeeks(3)).submit();

        assertThat(series.text()).contains("Permanences de la série (2)", "Dates laissées de côté (2)");
        assertThat(series.texts("[aria-labelledby=laissees] .row"))
                .satisfiesExactly(
                        row -> assertThat(row)
                                .contains("mardi 9 mars 2032", "Le marché est fermé : travaux sur la place.")
                                .doesNotContain("Prévoir autrement"),
                        row -> assertThat(row)
                                .contains("mardi 16 mars 2032", "Sur l’agenda de " + holder.name(), "Permanence")
                                .contains("Prévoir autrement"));
        assertThat(series.follow("Prévoir autrement").form("/stands").value("heldOn"))
                .isEqualTo("2032-03-16");
    }

    @Test
    void publicHolidaysAreSkippedUnlessOneSaysOtherwise() {
        MarketId market = market(DayOfWeek.MONDAY, 1, null);
        LocalDate beforeEaster = LocalDate.of(2032, 3, 22); // Easter Monday is 29 March

        Screen without = series(market)
                .with("fromOn", beforeEaster)
                .with("untilOn", "2032-04-05")
                .submit();
        assertThat(without.texts("[aria-labelledby=laissees] .row"))
                .singleElement()
                .asString()
                .contains("lundi 29 mars 2032", "C’est un jour férié.");

        Visitor other = visitors.as(people.another(Role.CONCIERGE));
        Screen with = filled(other, market(DayOfWeek.MONDAY, 1, null))
                .with("fromOn", beforeEaster)
                .with("untilOn", "2032-04-05")
                .without("skipHolidays")
                .submit();
        assertThat(with.text()).contains("Permanences de la série (3)").doesNotContain("laissées");
    }

    @Test
    void aDoubleClickPlansTheSeriesOnce() {
        FilledForm form = series(market(DayOfWeek.TUESDAY, 1, null)).with("times", 4);

        String first = form.submit().path();
        Screen second = form.submit();

        assertThat(second.path()).isEqualTo(first);
        assertThat(second.text()).contains("Permanences de la série (4)").doesNotContain("laissées");
    }

    @Test
    void oneDateOrAllThatFollowAreCancelled() {
        Screen series =
                series(market(DayOfWeek.TUESDAY, 1, null)).with("times", 4).submit();
        String third = series.select("[aria-labelledby=prevues] a").get(2).attr("href");

        Screen cancelled =
                concierge.open(third).form(third + "/annulation-des-suivantes").submit();

        assertThat(cancelled.path()).isEqualTo(series.path());
        assertThat(cancelled.texts("[aria-labelledby=prevues] .badge"))
                .containsExactly("Prévue", "Prévue", "Annulée", "Annulée");
        String first = series.select("[aria-labelledby=prevues] a").get(0).attr("href");
        concierge.open(first).form(first + "/annulation").submit();
        assertThat(concierge.open(series.path()).texts("[aria-labelledby=prevues] .badge"))
                .containsExactly("Annulée", "Prévue", "Annulée", "Annulée");
        assertThat(plan(market(DayOfWeek.TUESDAY, 1, null), FIRST).text()).contains("La permanence est prévue.");
    }

    @Test
    void whatNoSeriesCanBeIsSaidBesideItsField() {
        MarketId market = market(DayOfWeek.TUESDAY, 1, null);
        assertThat(series(market).submit().error("untilOn")).isEqualTo("Donnez le dernier jour, ou le nombre de fois.");
        assertThat(series(market).with("untilOn", "2032-03-01").submit().error("untilOn"))
                .isEqualTo("Le dernier jour vient après le premier.");
        assertThat(series(market)
                        .with("untilOn", "2032-03-02")
                        .with("fromOn", "2032-03-02")
                        .with("times", 3)
                        .submit()
                        .error("untilOn"))
                .isEqualTo("Donnez le dernier jour, ou le nombre de fois.");
        assertThat(series(market)
                        .with("fromOn", "2020-03-03")
                        .with("times", 3)
                        .submit()
                        .error("fromOn"))
                .isEqualTo("Choisissez un jour à venir.");
        assertThat(series(market).with("times", 200).submit().error("times")).isEqualTo("Écrivez au plus 60 fois.");
        assertThat(series(market)
                        .with("times", 3)
                        .with("startsAt", "13:00")
                        .submit()
                        .error("endsAt"))
                .isEqualTo("La fin vient après le début.");
        Screen second =
                series(market).with("times", 3).with("second", holder.id()).submit();
        assertThat(second.error("second")).isEqualTo("Choisissez deux personnes différentes.");
        assertThat(second.form("/stands/series/nouvelle").value("times")).isEqualTo("3");
        assertThat(concierge
                        .open("/stands/series/nouvelle")
                        .form("/stands/series/nouvelle")
                        .with("market", UUID.randomUUID())
                        .with("times", 3)
                        .submit()
                        .error("market"))
                .isEqualTo("Choisissez un marché de la liste.");
    }

    @Test
    void weekendsWaitForTheirOption() {
        assertThat(series(market(DayOfWeek.SUNDAY, 1, null))
                        .with("times", 3)
                        .submit()
                        .error("market"))
                .startsWith("Les permanences du week-end sont une option");
        assertThat(plan(market(DayOfWeek.SUNDAY, 1, null), FIRST.plusDays(5)).error("heldOn"))
                .startsWith("Les permanences du week-end sont une option");
    }

    @Test
    void aSessionOnAClosedDayIsRefusedAndOneThatIsClosedLaterIsMarked() {
        MarketId market = market(DayOfWeek.TUESDAY, 1, null);
        calendar.close(market, ClosureForm.on(FIRST, "fête de la commune"));
        Screen refused = plan(market, FIRST);
        assertThat(refused.error("heldOn")).isEqualTo("Le marché est fermé : fête de la commune.");
        assertThat(refused.form("/stands").value("heldOn")).isEqualTo("2032-03-02");

        Screen series = series(market)
                .with("times", 2)
                .with("fromOn", FIRST.plusWeeks(1))
                .submit();
        calendar.close(market, ClosureForm.on(FIRST.plusWeeks(1), null));
        assertThat(concierge
                        .open(series.path())
                        .texts("[aria-labelledby=prevues] .row")
                        .get(0))
                .contains("Marché fermé ce jour-là");
    }

    @Test
    void theDatabaseKeepsEachSessionSomewhere() {
        Screen session = plan(market(DayOfWeek.TUESDAY, 1, null), FIRST);
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
    void thePageOfASeriesCostsThreeStatements() {
        String path = series(market(DayOfWeek.TUESDAY, 1, null))
                .with("times", 3)
                .submit()
                .path();

        assertThat(statements.of(() -> concierge.open(path))).hasSizeLessThanOrEqualTo(3);
    }

    private FilledForm series(MarketId market) {
        return filled(concierge, market);
    }

    private static FilledForm filled(Visitor who, MarketId market) {
        return who.open("/stands/series/nouvelle")
                .form("/stands/series/nouvelle")
                .with("market", market)
                .with("fromOn", FIRST);
    }

    private Screen plan(MarketId market, LocalDate day) {
        return concierge
                .open("/stands/nouveau?marche=" + market + "&jour=" + day)
                .form("/stands")
                .submit();
    }

    private MarketId market(DayOfWeek day, int weeks, LocalDate first) {
        return calendar.add(new MarketForm(
                "Marché " + UUID.randomUUID(),
                "Place de la Nouvelle Aventure",
                "Lille",
                MarketKind.FOOD,
                day,
                LocalTime.of(7, 0),
                LocalTime.of(14, 0),
                weeks,
                first,
                null,
                null,
                null));
    }
}
