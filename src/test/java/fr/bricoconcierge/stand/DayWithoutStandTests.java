package fr.bricoconcierge.stand;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.market.ClosureForm;
import fr.bricoconcierge.market.MarketCalendar;
import fr.bricoconcierge.market.MarketId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Days on which no stand is planned: closed, taken, a public holiday, a weekend. */
@PageTest
class DayWithoutStandTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    MarketCalendar calendar;

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
    void closedDaysAndTakenOnesAreNamedAndTheOthersPlanned() {
        MarketId market = stands.market(DayOfWeek.TUESDAY, 1, null);
        calendar.close(market, ClosureForm.on(MarketStands.FIRST.plusWeeks(1), "travaux sur la place"));
        stands.plan(concierge, stands.market(DayOfWeek.TUESDAY, 1, null), MarketStands.FIRST.plusWeeks(2));

        Screen series = stands.series(concierge, market)
                .with("untilOn", MarketStands.FIRST.plusWeeks(3))
                .submit();

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
        MarketId market = stands.market(DayOfWeek.MONDAY, 1, null);
        LocalDate beforeEaster = LocalDate.of(2032, 3, 22); // Easter Monday is 29 March

        Screen without = stands.series(concierge, market)
                .with("fromOn", beforeEaster)
                .with("untilOn", "2032-04-05")
                .submit();
        assertThat(without.texts("[aria-labelledby=laissees] .row"))
                .singleElement()
                .asString()
                .contains("lundi 29 mars 2032", "C’est un jour férié.");

        Visitor other = visitors.as(people.another(Role.CONCIERGE));
        Screen with = stands.series(other, stands.market(DayOfWeek.MONDAY, 1, null))
                .with("fromOn", beforeEaster)
                .with("untilOn", "2032-04-05")
                .without("skipHolidays")
                .submit();
        assertThat(with.text()).contains("Permanences de la série (3)").doesNotContain("laissées");
    }

    @Test
    void weekendsWaitForTheirOption() {
        assertThat(stands.series(concierge, stands.market(DayOfWeek.SUNDAY, 1, null))
                        .with("times", 3)
                        .submit()
                        .error("market"))
                .startsWith("Les permanences du week-end sont une option");
        assertThat(stands.plan(concierge, stands.market(DayOfWeek.SUNDAY, 1, null), MarketStands.FIRST.plusDays(5))
                        .error("heldOn"))
                .startsWith("Les permanences du week-end sont une option");
    }

    @Test
    void aSessionOnAClosedDayIsRefusedAndOneThatIsClosedLaterIsMarked() {
        MarketId market = stands.market(DayOfWeek.TUESDAY, 1, null);
        calendar.close(market, ClosureForm.on(MarketStands.FIRST, "fête de la commune"));
        Screen refused = stands.plan(concierge, market, MarketStands.FIRST);
        assertThat(refused.error("heldOn")).isEqualTo("Le marché est fermé : fête de la commune.");
        assertThat(refused.form("/stands").value("heldOn")).isEqualTo("2032-03-02");

        Screen series = stands.series(concierge, market)
                .with("times", 2)
                .with("fromOn", MarketStands.FIRST.plusWeeks(1))
                .submit();
        calendar.close(market, ClosureForm.on(MarketStands.FIRST.plusWeeks(1), null));
        assertThat(concierge
                        .open(series.path())
                        .texts("[aria-labelledby=prevues] .row")
                        .get(0))
                .contains("Marché fermé ce jour-là");
    }
}
