package fr.bricoconcierge.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.bricoconcierge.chart.Mark.Shape;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the figures, every shape has a place within the picture. */
class DrawingTests {

    private static final String LONG =
            "Courant d’air sous la porte d’entrée et autour de toutes les fenêtres du séjour";
    private static final LocalDate START = LocalDate.of(2026, 9, 1);

    static Stream<Drawing> drawings() {
        return Stream.of(0L, 1L, 7L, 123_456_789_012L)
                .flatMap(figure -> Stream.of(0, 1, 2, 40).flatMap(count -> drawings(figure, count)));
    }

    private static Stream<Drawing> drawings(long figure, int count) {
        var columns = times(count, at -> new Columns.Column("0" + at % 9 + "/11", at == 0 ? figure : at));
        return Stream.of(
                Bars.of(times(count, at -> Bars.Bar.of(LONG, at == 0 ? figure : 3))),
                Bars.of(times(count, at -> new Bars.Bar("x", 0.5, "50 %", new Bars.Range(0, 1))), 1),
                Funnel.of(times(count, at -> new Funnel.Stage(LONG, at == 0 ? figure : 1, "100 %"))),
                Columns.of(columns),
                Columns.of(
                        new Columns.Panel(LONG, columns),
                        new Columns.Panel("b", columns),
                        new Columns.Panel("c", List.of())),
                Course.of(
                        times(count, at -> new Course.Point(START.plusDays(at * 9L), at * (double) figure)), aim(100)),
                HeatMap.of(
                        times(count, at -> "lundi"),
                        times(12, at -> at + " h"),
                        times(count, at -> times(12, x -> new HeatMap.Square(figure, x == 0 ? null : x / 11.0)))),
                Branches.of(times(Math.min(count, 5), at -> new Branches.Degree("Degré " + at, figure, figure / 2))));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void everyShapeHasItsPlaceInThePicture(Drawing drawing) {
        assertThat(drawing.height()).isPositive();
        assertThat(drawing.marks()).allSatisfy(mark -> {
            double half = mark.shape() == Shape.DOT ? mark.width() / 2 : 0;
            assertThat(Math.min(mark.x(), mark.x() + mark.width()) - half).isGreaterThanOrEqualTo(-5.001);
            assertThat(Math.max(mark.x(), mark.x() + mark.width()) - half).isLessThanOrEqualTo(Drawing.WIDTH + 5.001);
            assertThat(Math.min(mark.y(), mark.y() + mark.height()) - half).isGreaterThanOrEqualTo(-5.001);
            assertThat(Math.max(mark.y(), mark.y() + mark.height()) - half)
                    .isLessThanOrEqualTo(drawing.height() + 5.001);
            assertThat(mark.left() + mark.top() + mark.wide() + mark.high() + mark.path())
                    .doesNotContain("NaN", "Infinity");
        });
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void noWordsRunOutOfThePicture(Drawing drawing) {
        assertThat(drawing.marks())
                .filteredOn(mark -> mark.shape() == Shape.TEXT)
                .allSatisfy(mark -> {
                    double size = mark.tone().contains("small") ? 12 : 14;
                    double width = Words.width(mark.path(), size);
                    boolean end = mark.tone().contains("--end");
                    boolean middle = mark.tone().contains("--middle");
                    double left = mark.x() - (end ? width : middle ? width / 2 : 0);
                    assertThat(left).as(mark.path()).isGreaterThanOrEqualTo(-1);
                    assertThat(left + width).as(mark.path()).isLessThanOrEqualTo(Drawing.WIDTH + 1);
                });
    }

    @Test
    void barsAreAsLongAsTheirFigures() {
        List<Mark> bars =
                marks(Bars.of(List.of(Bars.Bar.of("a", 100), Bars.Bar.of("b", 25), Bars.Bar.of("c", 0))), "chart__bar");

        assertThat(bars).extracting(Mark::width).containsExactly(420.0, 105.0, 0.0);
    }

    @Test
    void aLittleOfMuchIsStillSeen() {
        List<Mark> bars = marks(Bars.of(List.of(Bars.Bar.of("a", 1_000_000), Bars.Bar.of("b", 1))), "chart__bar");

        assertThat(bars.get(1).width()).isEqualTo(2);
    }

    @Test
    void theCourseOfAFigureMeetsItsAimWhenItIsInTime() {
        Drawing drawing = Course.of(List.of(new Course.Point(START.plusDays(50), 50)), aim(100));

        Mark dot = marks(drawing, "chart__dot").get(0);
        assertThat(dot.x()).isEqualTo(210);
        assertThat(dot.y()).isEqualTo(26 + 64);
    }

    @Test
    void aSquareIsTheDarkerTheLargerItsShare() {
        assertThat(Stream.of(0.0, 0.19, 0.2, 0.5, 0.8, 1.0).map(HeatMap::tone)).containsExactly(1, 1, 2, 3, 5, 5);
    }

    @Test
    void aFigureFromNowhereIsNotDrawn() {
        assertThatThrownBy(() -> Mark.dot("x", 0.0 / 0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void numbersAreWrittenWithAPointInAnyLanguage() {
        assertThat(Mark.written(10.25)).isIn("10.3", "10.2");
        assertThat(Mark.written(3)).isEqualTo("3");
        assertThat(InFrench.whole(12_345)).isEqualTo("12\u202f345");
    }

    private static Course.Aim aim(double goal) {
        return new Course.Aim(START, START.plusDays(100), goal);
    }

    private static List<Mark> marks(Drawing drawing, String tone) {
        return drawing.marks().stream().filter(mark -> mark.tone().equals(tone)).toList();
    }

    private static <T> List<T> times(int count, IntFunction<T> made) {
        return new ArrayList<>(IntStream.range(0, count).mapToObj(made).toList());
    }
}
