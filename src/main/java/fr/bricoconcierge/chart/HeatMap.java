package fr.bricoconcierge.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Squares in rows and columns, the darker the larger their share; each says its share, for colour alone says nothing. */
public final class HeatMap {

    private static final double LEFT = 42;
    private static final double ROW = 34;
    private static final double TOP = 22;
    private static final int TONES = 5;

    private HeatMap() {}

    /**
     * One square.
     *
     * @param share from 0 to 1; none where too little is known to say one
     */
    public record Square(long of, @Nullable Double share) {

        static final Square NOTHING = new Square(0, null);
    }

    /** @param squares row by row, each as long as there are columns */
    public static Drawing of(List<String> rows, List<String> columns, List<List<Square>> squares) {
        List<Mark> marks = new ArrayList<>();
        double wide = columns.isEmpty() ? 0 : (Drawing.WIDTH - LEFT) / columns.size();
        for (int column = 0; column < columns.size(); column++) {
            double middle = LEFT + (column + 0.5) * wide;
            marks.add(Mark.text(
                    "chart__words chart__words--small chart__words--middle",
                    middle,
                    14,
                    Words.within(columns.get(column), wide + 4, 12)));
        }
        for (int row = 0; row < rows.size(); row++) {
            double top = TOP + row * ROW;
            marks.add(
                    Mark.text("chart__words chart__words--small", 0, top + 21, Words.within(rows.get(row), LEFT, 12)));
            for (int column = 0; column < columns.size(); column++) {
                add(marks, squares.get(row).get(column), new double[] {LEFT + column * wide, top, wide});
            }
        }
        return new Drawing((int) Math.ceil(TOP + rows.size() * ROW), marks);
    }

    private static void add(List<Mark> marks, Square square, double[] place) {
        Double share = square.share();
        int tone = share == null ? 0 : tone(share);
        String kind = square.of() == 0 ? "none" : share == null ? "few" : "" + tone;
        marks.add(Mark.bar("chart__heat chart__heat--" + kind, place[0] + 1, place[1] + 1, place[2] - 2, ROW - 2));
        if (square.of() > 0) {
            String said = share == null ? "·" : Long.toString(Math.round(share * 100));
            String words = "chart__words chart__words--small chart__words--middle"
                    + (tone > 2 ? " chart__words--on-dark" : "");
            marks.add(Mark.text(words, place[0] + place[2] / 2, place[1] + 21, said));
        }
    }

    /** From 1 to {@link #TONES}, a fifth each. */
    static int tone(double share) {
        return 1 + (int) Math.min(TONES - 1, Math.floor(Math.max(0, share) * TONES));
    }
}
