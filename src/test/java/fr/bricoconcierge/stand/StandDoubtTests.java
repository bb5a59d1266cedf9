package fr.bricoconcierge.stand;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.market.MarketCalendar;
import fr.bricoconcierge.market.MarketId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is odd about a stand is said before it is planned, and planned when it is meant (M1). */
@PageTest
class StandDoubtTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    MarketCalendar calendar;

    @Autowired
    Clock clock;

    Visitor concierge;
    MarketStands stands;

    @BeforeEach
    void signIn() {
        concierge = visitors.as(people.another(Role.CONCIERGE));
        stands = new MarketStands(calendar);
    }

    @Test
    void aDayThatIsOverIsRefused() {
        LocalDate past = Moment.dateOf(clock.instant()).minusDays(20);
        MarketId market = stands.market(past.getDayOfWeek(), 1, null);

        Screen wrong = stands.plan(concierge, market, past);

        assertThat(wrong.error("heldOn")).isEqualTo("Ce jour est passé. Choisissez aujourd’hui ou un jour à venir.");
        assertThat(wrong.form("/stands").value("heldOn")).isEqualTo(past.toString());
    }

    @Test
    void aDayOnWhichTheMarketIsNotHeldIsPlannedOnceItIsMeant() {
        MarketId market = stands.market(DayOfWeek.TUESDAY, 1, null);

        Screen asked = stands.plan(concierge, market, LocalDate.of(2032, 3, 3));

        assertThat(doubts(asked)).containsExactly("Ce marché a lieu le mardi : le 3 mars 2032 est un mercredi.");
        assertThat(asked.form("/stands").value("heldOn")).isEqualTo("2032-03-03");
        assertThat(asked.form("/stands").submit().text()).contains("La permanence est prévue.");
    }

    @Test
    void aWeekInWhichTheMarketIsNotHeldIsSaid() {
        MarketId market = stands.market(DayOfWeek.TUESDAY, 2, MarketStands.FIRST);

        Screen asked = stands.plan(concierge, market, MarketStands.FIRST.plusWeeks(1));

        assertThat(doubts(asked)).containsExactly("Ce marché a lieu un mardi sur 2, et pas cette semaine-là.");
    }

    @Test
    void hoursOutsideThoseOfTheMarketAreSaid() {
        MarketId market = stands.market(DayOfWeek.TUESDAY, 1, null);
        FilledForm form = concierge
                .open("/stands/nouveau?marche=" + market + "&jour=" + MarketStands.FIRST)
                .form("/stands")
                .with("startsAt", "04:00")
                .with("endsAt", "06:00");

        Screen asked = form.submit();
        assertThat(doubts(asked)).containsExactly("Ce marché est ouvert de 7 h à 14 h : vous y seriez de 4 h à 6 h.");
        assertThat(asked.form("/stands").value("startsAt")).startsWith("04:00");

        Screen other = asked.form("/stands").with("startsAt", "05:00").submit();
        assertThat(doubts(other)).containsExactly("Ce marché est ouvert de 7 h à 14 h : vous y seriez de 5 h à 6 h.");
    }

    @Test
    void aPublicHolidayIsNamed() {
        LocalDate christmas = LocalDate.of(2031, 12, 25);
        MarketId market = stands.market(christmas.getDayOfWeek(), 1, null);

        Screen asked = stands.plan(concierge, market, christmas);

        assertThat(doubts(asked)).containsExactly("Le jeudi 25 décembre 2031 est un jour férié : Noël.");
        LocalDate ascension = LocalDate.of(2032, 5, 6);
        assertThat(doubts(stands.plan(concierge, stands.market(DayOfWeek.THURSDAY, 1, null), ascension)))
                .containsExactly("Le jeudi 6 mai 2032 est un jour férié : Ascension.");
    }

    @Test
    void theHoursOfASeriesAreDoubtedTheSameWay() {
        MarketId market = stands.market(DayOfWeek.TUESDAY, 1, null);
        Screen asked = stands.series(concierge, market)
                .with("times", "2")
                .with("startsAt", "04:00")
                .submit();

        assertThat(doubts(asked)).containsExactly("Ce marché est ouvert de 7 h à 14 h : vous y seriez de 4 h à 12 h.");
        assertThat(asked.form("/stands/series/nouvelle").submit().path()).startsWith("/stands/series/0");
    }

    private static List<String> doubts(Screen page) {
        return page.texts("form .notice--watch .notice__list li");
    }
}
