package fr.bricoconcierge.chart;

import java.util.ArrayList;
import java.util.List;

/** How many remain at each stage: one bar a stage around one axis, narrowing from the one to the next. */
public final class Funnel {

    private static final int ROW = 38;
    private static final double LEFT = 162;
    private static final double ROOM = 108;
    private static final double MIDDLE = LEFT + ROOM / 2;

    private Funnel() {}

    /**
     * One stage.
     *
     * @param rate what part it is, « 38 % des contacts »; empty where counting begins
     */
    public record Stage(String label, long figure, String rate) {}

    public static Drawing of(List<Stage> stages) {
        Scale scale = Scale.upTo(stages.stream().mapToLong(Stage::figure).max().orElse(0), ROOM);
        List<Mark> marks = new ArrayList<>();
        for (int row = 0; row < stages.size(); row++) {
            Stage stage = stages.get(row);
            double top = row * ROW;
            double wide = scale.seen(stage.figure());
            if (row + 1 < stages.size()) {
                double next = scale.seen(stages.get(row + 1).figure());
                marks.add(Mark.path("chart__slope", slope(top + 24, wide, next)));
            }
            marks.add(Mark.bar("chart__bar", MIDDLE - wide / 2, top + 2, wide, 22));
            String figure = InFrench.whole(stage.figure());
            double room = LEFT - Words.width(figure, 14) - 16;
            marks.add(Mark.text("chart__words", 0, top + 18, Words.within(stage.label(), room, 14)));
            marks.add(Mark.text("chart__words chart__words--end chart__words--strong", LEFT - 8, top + 18, figure));
            marks.add(Mark.text(
                    "chart__words chart__words--small chart__words--end chart__words--soft",
                    Drawing.WIDTH,
                    top + 17,
                    Words.within(stage.rate(), Drawing.WIDTH - LEFT - ROOM - 4, 12)));
        }
        return new Drawing(Math.max(1, stages.size() * ROW - 10), marks);
    }

    private static Trace slope(double top, double wide, double next) {
        return new Trace()
                .to(MIDDLE - wide / 2, top)
                .to(MIDDLE + wide / 2, top)
                .to(MIDDLE + next / 2, top + ROW - 22)
                .to(MIDDLE - next / 2, top + ROW - 22)
                .close();
    }
}
