package fr.bricoconcierge.stand;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.market.MarketCalendar;
import fr.bricoconcierge.market.MarketId;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** « Chaque mardi à Wazemmes à partir du 3 mars », in the spring of 2032. */
@PageTest
class StandSeriesTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    MarketCalendar calendar;

    @Autowired
    Statements statements;

    CurrentAccount holder;
    Visitor concierge;
    MarketStands stands;

    @BeforeEach
    void signIn() {
        holder = people.another(Role.CONCIERGE);
        concierge = visitors.as(holder);
        stands = new MarketStands(calendar);
    }

    @Test
    void everyDayOfTheMarketIsPlannedFromTheFirstOnThatManyTimes() {
        Screen series = stands.series(concierge, stands.market(DayOfWeek.TUESDAY, 1, null))
                .with("times", 3)
                .submit();

        assertThat(series.text()).contains("La série est prévue.", "Permanences de la série (3)");
        assertThat(series.texts("[aria-labelledby=prevues] .row__when"))
                .containsExactly("mardi 2 mars 2032, 9 h", "mardi 9 mars 2032, 9 h", "mardi 16 mars 2032, 9 h");
    }

    @Test
    void aMarketOfEverySecondWeekIsFollowedInItsOwnWeeks() {
        MarketId market = stands.market(DayOfWeek.TUESDAY, 2, LocalDate.of(2032, 2, 24));

        Screen series =
                stands.series(concierge, market).with("untilOn", "2032-04-06").submit();

        assertThat(series.texts("[aria-labelledby=prevues] .row__when"))
                .containsExactly("mardi 9 mars 2032, 9 h", "mardi 23 mars 2032, 9 h", "mardi 6 avril 2032, 9 h");
    }

    @Test
    void aDoubleClickPlansTheSeriesOnce() {
        FilledForm form = stands.series(concierge, stands.market(DayOfWeek.TUESDAY, 1, null))
                .with("times", 4);

        String first = form.submit().path();
        Screen second = form.submit();

        assertThat(second.path()).isEqualTo(first);
        assertThat(second.text()).contains("Permanences de la série (4)").doesNotContain("laissées");
    }

    @Test
    void oneDateOrAllThatFollowAreCancelled() {
        Screen series = stands.series(concierge, stands.market(DayOfWeek.TUESDAY, 1, null))
                .with("times", 4)
                .submit();
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
        assertThat(stands.plan(concierge, stands.market(DayOfWeek.TUESDAY, 1, null), MarketStands.FIRST)
                        .text())
                .contains("La permanence est prévue.");
    }

    @Test
    void whatNoSeriesCanBeIsSaidBesideItsField() {
        MarketId market = stands.market(DayOfWeek.TUESDAY, 1, null);
        assertThat(stands.series(concierge, market).submit().error("untilOn"))
                .isEqualTo("Donnez le dernier jour, ou le nombre de fois.");
        assertThat(stands.series(concierge, market)
                        .with("untilOn", "2032-03-01")
                        .submit()
                        .error("untilOn"))
                .isEqualTo("Le dernier jour vient après le premier.");
        assertThat(stands.series(concierge, market)
                        .with("untilOn", "2032-03-02")
                        .with("fromOn", "2032-03-02")
                        .with("times", 3)
                        .submit()
                        .error("untilOn"))
                .isEqualTo("Donnez le dernier jour, ou le nombre de fois.");
        assertThat(stands.series(concierge, market)
                        .with("fromOn", "2020-03-03")
                        .with("times", 3)
                        .submit()
                        .error("fromOn"))
                .isEqualTo("Choisissez un jour à venir.");
        assertThat(stands.series(concierge, market).with("times", 200).submit().error("times"))
                .isEqualTo("Écrivez au plus 60 fois.");
        assertThat(stands.series(concierge, market)
                        .with("times", 3)
                        .with("startsAt", "13:00")
                        .submit()
                        .error("endsAt"))
                .isEqualTo("La fin vient après le début.");
        Screen second = stands.series(concierge, market)
                .with("times", 3)
                .with("second", holder.id())
                .submit();
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
    void thePageOfASeriesCostsThreeStatements() {
        String path = stands.series(concierge, stands.market(DayOfWeek.TUESDAY, 1, null))
                .with("times", 3)
                .submit()
                .path();

        assertThat(statements.of(() -> concierge.open(path))).hasSizeLessThanOrEqualTo(3);
    }
}
