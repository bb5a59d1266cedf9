package fr.bricoconcierge.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a target says of its pace. */
class TargetViewTests {

    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final LocalDate END = LocalDate.of(2026, 12, 9); // a hundred days

    @Test
    void halfWayHalfTheGoalIsExpected() {
        TargetView view = on(START.plusDays(49), 50, 30);

        assertThat(view.expected()).isEqualTo("50");
        assertThat(view.expectedPercent()).isEqualTo(50);
        assertThat(view.word()).isEqualTo("Dans les temps");
        assertThat(on(START.plusDays(49), 51, 30).word()).isEqualTo("En avance");
    }

    @Test
    void whoeverIsBehindCatchesUpOrIsLateByTheDateThePaceLeadsTo() {
        TargetView fast = on(START.plusDays(49), 40, 56);
        assertThat(fast.word()).isEqualTo("À rattraper");
        assertThat(fast.pace()).contains("le 19 novembre 2026");

        TargetView slow = on(START.plusDays(49), 40, 28);
        assertThat(slow.word()).isEqualTo("En retard");
        assertThat(slow.pace()).contains("le 19 décembre 2026");

        TargetView still = on(START.plusDays(49), 40, 0);
        assertThat(still.word()).isEqualTo("En retard");
        assertThat(still.pace()).isEqualTo("Rien de nouveau ces quatre dernières semaines.");
    }

    @Test
    void whoeverIsAheadButSlowsDownSoMuchThatTheEndComesFirstIsNotPraised() {
        TargetView slow = on(START.plusDays(49), 60, 4);

        assertThat(slow.pace()).contains("2027");
        assertThat(slow.word()).isEqualTo("Ralentit");
        assertThat(slow.kind()).isEqualTo("watch");
        assertThat(on(START.plusDays(49), 60, 0).word()).isEqualTo("Ralentit");
    }

    @Test
    void aYoungPilotIsMeasuredOnTheDaysItHasHad() {
        TargetView view = on(START.plusDays(9), 10, 10);

        assertThat(view.period().paceDays()).isEqualTo(10);
        assertThat(view.pace()).contains("le 9 décembre 2026");
    }

    @Test
    void beforeAfterAndWithoutDatesTheWordSaysSo() {
        assertThat(on(START.minusDays(1), 0, 0).word()).isEqualTo("Pas commencé");
        assertThat(on(END, 99, 9).word()).isEqualTo("En retard");
        assertThat(on(END.plusDays(1), 99, 9).word()).isEqualTo("Non atteint");
        assertThat(on(END.plusDays(1), 100, 9).word()).isEqualTo("Atteint");
        assertThat(on(START, 250, 9).percent()).isEqualTo(100);

        var undated = new PilotPeriod(null, END, START);
        var view = new TargetView(new TargetFigure(CountedFigure.DOORS, 100, 5, 5), undated, "", null);
        assertThat(view.word()).isEqualTo("Dates à fixer");
        assertThat(view.expectedPercent()).isNull();
    }

    private static TargetView on(LocalDate today, long value, long recent) {
        var figure = new TargetFigure(CountedFigure.DOORS, 100, value, recent);
        return new TargetView(figure, new PilotPeriod(START, END, today), "", null);
    }
}
